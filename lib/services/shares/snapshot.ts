// Takes the picture of a plan that a share link shows: chosen goals, as they stand today.
import type { StoredEntry } from "../../db/entries";
import type { StoredPause } from "../../db/pauses";
import type { StoredGoal } from "../../db/rows";
import type { Day } from "../../domain/days";
import { goalRoad } from "../../domain/goal-road";
import { milestonesOf } from "../../domain/milestones";
import { planProgress } from "../../domain/plans";
import { entryFigure } from "../../format/events";
import { paceWord } from "../../format/pace";
import { sharedGoalSentence, sharedPlanSentence } from "../../format/shared";
import type { CreateShare } from "../../schemas/shares";
import type { SharedGoal, SharedMilestone, SharedPlan, SharedRoad } from "../../views/shares";
import { burnUpView } from "../plans/page";
import { paceOf } from "../present";

/** More than these a goal would be a book; the latest are shown and the rest counted. */
const MOST_MILESTONES = 50;

export type Along = Pick<CreateShare, "notes" | "milestones" | "evidence">;

type Standing = {
  plan: { id: string; title: string; startsOn: Day; endsOn: Day };
  owner: string;
  goals: readonly StoredGoal[];
  entries: ReadonlyMap<string, StoredEntry[]>;
  pauses: readonly StoredPause[];
  on: Day;
};

/** Pure: everything in it is of these goals, totals and chart included. */
export function snapshotOf(standing: Standing, along: Along): SharedPlan {
  const { plan, owner, goals, entries, pauses, on } = standing;
  const paced = goals.map((goal) => ({ goal, pace: paceOf(goal, pauses, on) }));
  const whole = planProgress(paced.map(({ goal, pace }) => ({ weight: goal.weight, pace })));
  const done = paced.filter(({ pace }) => pace.word === "done").length;
  const ledgers = new Map(goals.map(({ id }) => [id, entries.get(id) ?? []]));
  return {
    title: plan.title,
    owner,
    on,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    ...whole,
    sentence: sharedPlanSentence({ ...whole, done, goals: goals.length }),
    burnUp: burnUpView({ ...plan, goals, ledgers, pauses }, on),
    goals: paced.map(({ goal, pace }, at) => ({
      key: String(at),
      title: goal.title,
      horizon: goal.horizon,
      startsOn: goal.startsOn,
      dueOn: goal.dueOn,
      word: pace.word,
      words: paceWord(pace),
      sentence: sharedGoalSentence(goal, pace),
      actual: pace.actual,
      expected: pace.expected,
      road: roadOf(goal, ledgers.get(goal.id) ?? [], pauses, on),
      noteHtml: along.notes ? goal.noteHtml : null,
      ...milestones(goal, ledgers.get(goal.id) ?? [], along),
    })),
  };
}

function roadOf(
  goal: StoredGoal,
  entries: readonly StoredEntry[],
  pauses: readonly StoredPause[],
  on: Day,
): SharedRoad | null {
  const road = goalRoad({ goal, entries, pauses, on });
  if (road === null) return null;
  const { measure } = goal;
  const unit = "unit" in measure ? measure.unit : measure.kind === "checklist" ? "items" : "";
  return { ...road, steps: road.steps.map(({ x, y }) => ({ x, y })), unit };
}

function milestones(
  { measure }: StoredGoal,
  entries: readonly StoredEntry[],
  along: Along,
): Pick<SharedGoal, "milestones" | "earlier"> {
  if (!along.milestones) return { milestones: null, earlier: 0 };
  const { standing } = milestonesOf(entries);
  const shown = standing.slice(0, MOST_MILESTONES).map(
    ({ now }, at): SharedMilestone => ({
      key: String(at),
      on: now.occurredOn,
      figure: now.amount === null && now.item === null ? "" : entryFigure(now, measure),
      noteHtml: along.notes ? now.noteHtml : null,
      evidence: along.evidence ? now.evidence.map(({ url, title }) => ({ url, title })) : [],
    }),
  );
  return { milestones: shown, earlier: standing.length - shown.length };
}
