// Knows how stored goals, plans and milestones read as JSON for their viewer.
import type { StoredEntry } from "../db/entries";
import type { StoredPause } from "../db/pauses";
import type { StoredPlan } from "../db/plans";
import type { StoredGoal } from "../db/rows";
import type { Day } from "../domain/days";
import { readToday } from "../domain/goals";
import { type Pace, pace } from "../domain/pace";
import { planProgress } from "../domain/plans";
import type { EntryJson, GoalJson, GoalStateJson, PauseJson, PlanJson } from "../views/json";

/** How a stored goal stands on a day not before its last entry's. */
export const paceOf = (goal: StoredGoal, pauses: readonly StoredPause[], on: Day): Pace =>
  pace({ goal: readToday(goal, on), sums: goal.sums, pauses, on });

function stateJson(goal: StoredGoal, now: Pace, ownerId: string): GoalStateJson {
  const { state } = goal;
  if (state.is === "done") return { is: "done", on: state.on, by: state.by };
  // A hold that held on its due day is done without a tick: by whoever's goal it is.
  if (state.is === "open" && now.doneOn) return { is: "done", on: now.doneOn, by: ownerId };
  return state;
}

export function goalJson(goal: StoredGoal, on: Day, ownerId: string): GoalJson {
  const now = paceOf(goal, [], on);
  return {
    id: goal.id,
    planId: goal.planId,
    title: goal.title,
    horizon: goal.horizon,
    startsOn: goal.startsOn,
    dueOn: goal.dueOn,
    measure: goal.measure,
    smart: goal.smart,
    state: stateJson(goal, now, ownerId),
    private: goal.isPrivate,
    note: goal.note,
    weight: goal.weight,
    area: goal.areaKey,
    progress: now.actual,
    version: goal.version,
  };
}

export function planJson(
  plan: StoredPlan,
  goals: readonly StoredGoal[],
  on: Day,
  ownerId: string,
): PlanJson {
  const standing = goals.map((goal) => ({ weight: goal.weight, pace: paceOf(goal, [], on) }));
  return {
    id: plan.id,
    title: plan.title,
    templateKey: plan.templateKey,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    status: plan.status,
    progress: planProgress(standing).actual,
    goals: goals.map((goal) => goalJson(goal, on, ownerId)),
  };
}

export const entryJson = (goalId: string, entry: StoredEntry): EntryJson => ({
  id: entry.id,
  goalId,
  occurredOn: entry.occurredOn,
  ...(entry.amount === null ? {} : { amount: entry.amount }),
  ...(entry.item === null ? {} : { item: entry.item }),
  ...(entry.done === null ? {} : { done: entry.done }),
  ...(entry.note === null ? {} : { note: entry.note }),
  evidence: entry.evidence.map(({ url, title }) => (title === null ? { url } : { url, title })),
  ...(entry.supersedes === null ? {} : { supersedes: entry.supersedes }),
  ...(entry.isVoid ? { void: true as const } : {}),
  author: entry.authorId,
  recordedAt: entry.recordedAt.toISOString(),
});

export const pauseJson = ({ id, from, to, reason }: StoredPause): PauseJson => ({
  id,
  from,
  to,
  reason,
});
