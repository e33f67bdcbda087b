// How the address says which goals to show and in what order; what it does not know it ignores.
import type { GoalRow } from "@/lib/views/plan-page";

export const GOAL_SHOWS = ["all", "open", "behind", "done"] as const;
export const GOAL_SORTS = ["plan", "due", "gap"] as const;

export type GoalQuery = {
  show: (typeof GOAL_SHOWS)[number];
  sort: (typeof GOAL_SORTS)[number];
};

type Params = Record<string, string | string[] | undefined>;

export const readGoalQuery = ({ show, sort }: Params): GoalQuery => ({
  show: GOAL_SHOWS.find((known) => known === show) ?? "all",
  sort: GOAL_SORTS.find((known) => known === sort) ?? "plan",
});

/** The plan's address with this view; what is usual is left out. */
export function goalQueryHref(planId: string, { show, sort }: GoalQuery): string {
  const query = new URLSearchParams({
    ...(show === "all" ? {} : { show }),
    ...(sort === "plan" ? {} : { sort }),
  }).toString();
  return query ? `/plans/${planId}?${query}` : `/plans/${planId}`;
}

const isBehind = ({ pace }: GoalRow) => pace.word === "slipping" || pace.word === "overdue";
const KEEPS: Record<GoalQuery["show"], (goal: GoalRow) => boolean> = {
  all: () => true,
  open: ({ pace }) => pace.word !== "done",
  behind: isBehind,
  done: ({ pace }) => pace.word === "done",
};

/** The goals of a view, in its order; ties keep the plan's. */
export function selectGoals(goals: readonly GoalRow[], { show, sort }: GoalQuery): GoalRow[] {
  const kept = goals.filter(KEEPS[show]);
  if (sort === "due")
    return kept.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  if (sort === "gap") return kept.sort((a, b) => a.pace.gap - b.pace.gap);
  return kept;
}
