// Knows what needs a person now, in which order, and what would help each goal.
import { type Day, daysBetween } from "./days";
import type { Goal } from "./goals";
import { holds, type MeasureKind } from "./measures";
import type { Pace } from "./pace";
import { checkSmart, type SmartProposal } from "./smart";

/** The act that fits: offered right beside the sentence. */
export type NeedAct = "open" | "add-one" | "log" | "tick" | "take";

/**
 * Why a goal is on the list. `slipping`: a step is owed. `failing`: the last reading breaks the
 * promise. `due-soon`: the line reaches the next step within seven days. `first-reading`: under way
 * with nothing measured yet. `repair`: the title names a measure or a deadline the goal has not.
 */
export type Need =
  | { kind: "overdue"; act: "open"; dueOn: Day; overdueDays: number }
  | { kind: "slipping"; act: NeedAct; steps: number; by: Day }
  | { kind: "failing"; act: "log"; reading: number }
  | { kind: "due-soon"; act: NeedAct; day: Day }
  | { kind: "first-reading"; act: "log" }
  | { kind: "repair"; act: "take"; proposal: SmartProposal };

export type NeedKind = Need["kind"];

/** What Today asks for: what a goal needs, or somebody who waits. */
export type AskKind = NeedKind | "review" | "suggestion" | "question";

/** What is late, then who waits, then what comes. */
const ORDER: readonly AskKind[] = [
  ...(["overdue", "slipping", "failing"] as const),
  ...(["review", "suggestion", "question"] as const),
  ...(["due-soon", "first-reading", "repair"] as const),
];

const rank = ({ kind }: { kind: AskKind }): number => ORDER.indexOf(kind);

/** Most pressing first; those of one kind as they come. */
export const inOrder = <A extends { kind: AskKind }>(asks: readonly A[]): A[] =>
  asks.toSorted((a, b) => rank(a) - rank(b));

const SOON_DAYS = 7;

const ACTS: Record<MeasureKind, NeedAct> = {
  tick: "tick",
  count: "add-one",
  amount: "log",
  hold: "log",
  checklist: "log",
};

/** What a goal needs on the day of its pace; `null` when it can be left alone. */
export function needOf(goal: Goal, pace: Pace): Need | null {
  const act = ACTS[goal.measure.kind];
  switch (pace.word) {
    case "dropped":
    case "done":
    case "paused":
    case "not-started":
      return null;
    case "overdue":
      return { kind: "overdue", act: "open", dueOn: goal.dueOn, overdueDays: pace.overdueDays };
    case "slipping":
      if (goal.measure.kind === "hold") return failing(goal, pace);
      return { kind: "slipping", act, steps: pace.stepsOwed, by: pace.catchUpBy ?? pace.on };
    case "on-pace":
    case "ahead":
      return soon(pace, act) ?? firstReading(goal, pace) ?? repair(goal, pace);
  }
}

const failing = (goal: Goal, pace: Pace): Need | null =>
  goal.measure.kind === "hold" && pace.raw !== null && !holds(goal.measure, pace.raw)
    ? { kind: "failing", act: "log", reading: pace.raw }
    : null;

function soon({ next, on }: Pace, act: NeedAct): Need | null {
  if (!next || daysBetween(on, next.day) > SOON_DAYS) return null;
  return { kind: "due-soon", act, day: next.day };
}

function firstReading(goal: Goal, pace: Pace): Need | null {
  const isMeasured = goal.measure.kind === "hold" || goal.measure.kind === "amount";
  const isUnderWay = goal.startsOn <= pace.on;
  return isMeasured && isUnderWay && pace.raw === null
    ? { kind: "first-reading", act: "log" }
    : null;
}

function repair(goal: Goal, pace: Pace): Need | null {
  if (pace.on < goal.startsOn) return null;
  const { measurable, timeBound } = checkSmart(goal);
  for (const part of [measurable, timeBound]) {
    if (part.is === "gap" && "proposal" in part && part.proposal) {
      return { kind: "repair", act: "take", proposal: part.proposal };
    }
  }
  return null;
}

type Needing = { goal: Goal; pace: Pace; need: Need };

/**
 * Most pressing first: overdue (longest first), slipping and failing (furthest behind first), a step due
 * within seven days (soonest first), a first reading to take, a repair that the title offers.
 */
export const byNeed = (a: Needing, b: Needing): number =>
  rank(a.need) - rank(b.need) ||
  urgency(a.need, a.pace) - urgency(b.need, b.pace) ||
  (a.goal.dueOn < b.goal.dueOn ? -1 : a.goal.dueOn > b.goal.dueOn ? 1 : 0);

/** The goals that need their person, in that order. Empty when nothing is needed. */
export const needs = <G extends { goal: Goal; pace: Pace }>(
  goals: readonly G[],
): (G & { need: Need })[] =>
  goals
    .flatMap((item) => {
      const need = needOf(item.goal, item.pace);
      return need ? [{ ...item, need }] : [];
    })
    .sort(byNeed);

/** Smaller is sooner, among needs of one kind. */
function urgency(need: Need, pace: Pace): number {
  if (need.kind === "overdue") return -need.overdueDays;
  if (need.kind === "due-soon") return daysBetween(pace.on, need.day);
  return pace.gap;
}
