// What Today shows.
import type { Day } from "../domain/days";
import type { FirstStepNow } from "../domain/first-steps";
import type { GoalRoad } from "../domain/goal-road";
import type { Goal } from "../domain/goals";
import type { Need } from "../domain/needs";
import type { Pace } from "../domain/pace";
import type { Difference } from "../domain/suggestions";

/** A goal that needs her, with the act that fits. */
export type NeedRow = {
  planId: string;
  goal: Goal & { isPrivate: boolean };
  pace: Pace;
  need: Need;
  /** `null` for a tick, which has no way between start and end. */
  road: GoalRoad | null;
};

/** A step that comes up later without anybody being late. */
export type Upcoming = {
  planId: string;
  goalId: string;
  title: string;
  day: Day;
  what: "step" | "due" | "start";
};

/** A plan beside the list: its progress and a stone for each milestone. */
export type PlanPile = {
  id: string;
  title: string;
  actual: number;
  expected: number;
  stones: string[];
};

/** What a newcomer does first; `goalHref` is a goal to do it on, `null` without a plan. */
export type FirstSteps = { steps: FirstStepNow[]; goalHref: string | null };

/** A question that waits for her answer; `author` is null once the account is gone. */
export type Question = {
  rootId: string;
  planId: string;
  /** Null where it is about the plan, which `title` then names. */
  goalId: string | null;
  title: string;
  author: string | null;
  excerpt: string;
  since: Date;
};

/** An edit suggested for one of her goals, `title`; `by` is null once the account is gone. */
export type WaitingEdit = Difference & {
  id: string;
  planId: string;
  goalId: string;
  title: string;
  by: string | null;
  since: Date;
};

/**
 * A review that wants her: one that is due (`on` its day), or one open that waits for her words, her
 * signature, or somebody in the place of `manager`, who is gone. `whose` is the owner's name where it is somebody else's plan.
 */
export type ReviewNeed = { planId: string; plan: string; whose: string | null } & (
  | { what: "open"; on: Day }
  | { what: "write" | "sign"; reviewId: string }
  | { what: "hand-over"; reviewId: string; manager: string | null }
);

export type Today = {
  today: Day;
  needs: NeedRow[];
  /** Longest waiting first. */
  questions: Question[];
  /** Longest waiting first. */
  suggestions: WaitingEdit[];
  reviews: ReviewNeed[];
  upcoming: Upcoming[];
  plans: PlanPile[];
  /** `null` for whoever knows her way. */
  firstSteps: FirstSteps | null;
};
