// The demo's story: the engineer's five months with her manager and her mentor, and the plans of
// those whom the same manager looks after. Days count from a plan's start, so that it is the same
// story whenever it is told.
import { inOrder, type PlanStory } from "./acts";
import { midLevel } from "./areas";
import { outcomes } from "./outcomes";
import { own } from "./own";
import { reached } from "./reached";
import { firstReview, secondReview } from "./reviews";
import { hers as spent } from "./spent";
import { JUNIOR, QUIET, SENIOR } from "./team";
import { together } from "./together";
import { underWay } from "./under-way";

export const ENGINEER: PlanStory = {
  owner: "engineer",
  template: "mid-level-data-engineer",
  begunAgo: 152,
  acts: inOrder([
    ...own,
    ...reached,
    ...underWay,
    ...outcomes,
    ...together,
    ...firstReview,
    ...secondReview,
    ...spent,
    ...midLevel,
  ]),
};

/** Every plan of the world; the first is the one that people come to see. */
export const STORY: readonly PlanStory[] = [ENGINEER, JUNIOR, QUIET, SENIOR];
