// Knows how a goal stands on a day: where it is, where the line is, and the one word for it.
import { type Day, dayFromNumber, dayNumber, daysBetween } from "./days";
import type { Goal, Pause } from "./goals";
import { actualFromSums, rawFromSums, type Sums } from "./ledger";
import { firstDayAt, heightOn, type Line, lastDayAtOrBelow, lineOf } from "./line";
import { EPSILON, holds, type Measure, stepOf, wholeSteps } from "./measures";
import { pausedUntil, stretchesOf } from "./pauses";

export const PACE_WORDS = [
  "dropped",
  "done",
  "paused",
  "not-started",
  "overdue",
  "slipping",
  "on-pace",
  "ahead",
] as const;
export type PaceWord = (typeof PACE_WORDS)[number];

/**
 * The next step on the way. `day`: the line reaches it then, past already when behind.
 * `level`: its height, 0…1. `figure`: the same in the measure's unit (the 4th of 5; down to 91).
 * `steps`: how many steps are left to the target, this one included.
 */
export type NextStep = { day: Day; level: number; figure: number; steps: number };

export type Pace = {
  on: Day;
  word: PaceWord;
  /** 0…1; 1 when done. */
  actual: number;
  /** The figure in the measure's unit, done or not; `null` for a tick and before the first reading. */
  raw: number | null;
  /** 0…1. */
  expected: number;
  /** actual − expected: positive is always good. */
  gap: number;
  /** One step as a share; `null` for hold. */
  step: number | null;
  /** Days until the line passes what is reached; negative when behind; `null` for tick, hold, done. */
  slackDays: number | null;
  /** Days since the due day while not done or dropped; 0 until then. */
  overdueDays: number;
  /** Whole steps between the line and what is reached; 0 when none is owed. */
  stepsOwed: number;
  /** The last day on which paying what is owed puts the goal back on the line; `null` when nothing is. */
  catchUpBy: Day | null;
  next: NextStep | null;
  doneOn: Day | null;
  droppedOn: Day | null;
  pausedUntil: Day | null;
};

export type PaceInput = {
  goal: Pick<Goal, "measure" | "startsOn" | "dueOn" | "state">;
  /** Of the entries up to `on`. */
  sums: Sums;
  pauses: readonly Pause[];
  on: Day;
};

/**
 * The day a goal is done, seen from `on`; `null` while it is not. A state counts from its own day;
 * a hold is done after its due day when it held on it.
 */
export function doneOn(goal: PaceInput["goal"], sums: Sums, on: Day): Day | null {
  const { state } = goal;
  if (state.is === "done" && state.on <= on) return state.on;
  if (state.is === "dropped" && state.on <= on) return null;
  if (goal.measure.kind === "hold" && on > goal.dueOn && sums.heldAtDue) return goal.dueOn;
  return null;
}

/** How a goal stands on a day. Pure; for a past `on`, give the sums of the entries up to it. */
export function pace({ goal, sums, pauses, on }: PaceInput): Pace {
  const { measure } = goal;
  const line = lineOf(goal, stretchesOf(pauses));
  const done = doneOn(goal, sums, on);
  const dropped = goal.state.is === "dropped" && goal.state.on <= on ? goal.state.on : null;
  const actual = done ? 1 : actualFromSums(measure, sums, on);
  const expected =
    measure.kind === "hold"
      ? Number(sums.firstReadingOn !== null && sums.firstReadingOn <= on)
      : heightOn(line, dayNumber(on));
  const step = stepOf(measure);
  const isOver = done !== null || dropped !== null;
  const owed = step === null || isOver ? 0 : wholeSteps(expected, step) - wholeSteps(actual, step);
  const stepsOwed = Math.max(0, owed);
  const until = pausedUntil(pauses, on);
  const facts = { sums, on, actual, expected, step, stepsOwed };
  return {
    on,
    word: dropped ? "dropped" : done ? "done" : until ? "paused" : openWord(goal, facts),
    actual,
    raw: rawFromSums(measure, sums),
    expected,
    gap: actual - expected,
    step,
    slackDays: step === null || measure.kind === "tick" || done ? null : slack(line, actual, on),
    overdueDays: isOver ? 0 : Math.max(0, daysBetween(goal.dueOn, on)),
    stepsOwed,
    catchUpBy: step !== null && stepsOwed > 0 ? catchUp(line, expected, step, on) : null,
    next: step === null || isOver ? null : nextStep(line, measure, actual, step),
    doneOn: done,
    droppedOn: dropped,
    pausedUntil: until,
  };
}

type Facts = Pick<Pace, "on" | "actual" | "expected" | "step" | "stepsOwed"> & { sums: Sums };

/** The word of a goal that is neither over nor paused: the first that fits. */
function openWord(goal: PaceInput["goal"], facts: Facts): PaceWord {
  const { sums, on, step } = facts;
  if (on < goal.startsOn && sums.count === 0) return "not-started";
  if (on > goal.dueOn) return "overdue";
  if (goal.measure.kind === "hold") {
    const fails = sums.lastReading !== null && !holds(goal.measure, sums.lastReading);
    return fails ? "slipping" : "on-pace";
  }
  if (facts.stepsOwed > 0) return "slipping";
  return step !== null && facts.actual - facts.expected >= step - EPSILON ? "ahead" : "on-pace";
}

// A goal at its target that was reopened by hand has all the days there are.
function slack(line: Line, actual: number, on: Day): number {
  const today = dayNumber(on);
  return (lastDayAtOrBelow(line, actual) ?? Math.max(line.due, today)) - today;
}

function catchUp(line: Line, expected: number, step: number, on: Day): Day {
  const level = (wholeSteps(expected, step) + 1) * step;
  if (level > 1 + EPSILON) return on > dayFromNumber(line.due) ? on : dayFromNumber(line.due);
  return dayFromNumber(Math.max(dayNumber(on), firstDayAt(line, level) - 1));
}

function nextStep(line: Line, measure: Measure, actual: number, step: number): NextStep | null {
  if (actual >= 1 - EPSILON) return null;
  const level = Math.min(1, (wholeSteps(actual, step) + 1) * step);
  const steps = Math.ceil((1 - actual) / step - EPSILON);
  return { day: dayFromNumber(firstDayAt(line, level)), level, figure: at(measure, level), steps };
}

/** A height in the measure's own unit, freed of the last digits that floats leave behind. */
function at(measure: Measure, level: number): number {
  const tidy = (n: number) => Number(n.toPrecision(12));
  switch (measure.kind) {
    case "count":
      return tidy(level * measure.target);
    case "amount":
      return tidy(measure.baseline + level * (measure.target - measure.baseline));
    case "checklist":
      return tidy(level * measure.items.length);
    case "tick":
    case "hold":
      return level;
  }
}
