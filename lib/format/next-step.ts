// Knows how the next step is said: what to do and by when, on pace or behind.
import type { Goal } from "@/lib/domain/goals";
import { holds, type Measure, wholeSteps } from "@/lib/domain/measures";
import type { Pace } from "@/lib/domain/pace";
import { byDay, onDay } from "./days";
import { bound, target } from "./measures";
import { capitalised, figure, inWords, number, percent, unitFor } from "./numbers";
import { type Sentence, say, sentence, strong } from "./sentence";

type Told = Pick<Goal, "measure" | "dueOn">;

/** `isStated`: the figure and its unit were just said, so the next ones go without. */
type Telling = { isStated?: boolean };

const readingIn =
  (measure: Measure, { isStated }: Telling) =>
  (n: number): string =>
    "unit" in measure && !isStated ? figure(n, measure.unit) : number(n);

/** What would put a slipping goal back on its line, and by when. */
export function catchUpSentence(goal: Told, pace: Pace, how: Telling = {}): Sentence {
  const by = byDay(pace.catchUpBy ?? pace.on, pace.on);
  const { measure } = goal;
  const reading = readingIn(measure, how);
  switch (measure.kind) {
    case "tick":
      return sentence`Due ${strong(onDay(goal.dueOn, pace.on))}.`;
    case "hold":
      return sentence`${capitalised(bound(measure))} is the aim; the next reading can put it right.`;
    case "amount": {
      const level = Math.min(1, wholeSteps(pace.expected, 0.1) * 0.1);
      return sentence`${way(measure)} to ${reading(levelIn(measure, level))} ${strong(by)} and you are back on pace.`;
    }
    case "count":
    case "checklist":
      return sentence`${capitalised(inWords(pace.stepsOwed))}${pace.raw ? " more" : ""} ${strong(unitOf(measure, pace.stepsOwed))} ${by} and you are back on pace.`;
  }
}

/** What comes next and by when: "Two more by 22 December: the next one by Thursday." */
export function nextSentence(goal: Told, pace: Pace, how: Telling = {}): Sentence {
  const { measure } = goal;
  const reading = readingIn(measure, how);
  if (measure.kind === "hold") return holdSentence(measure, pace);
  const { next } = pace;
  if (!next) return say("The target is reached. Tick it when it is done.");
  const due = byDay(goal.dueOn, pace.on);
  switch (measure.kind) {
    case "tick":
      return sentence`Due ${strong(onDay(goal.dueOn, pace.on))}.`;
    case "amount":
      return next.steps <= 1
        ? sentence`${way(measure)} to ${reading(measure.target)} ${strong(due)}.`
        : sentence`${way(measure)} to ${reading(rounded(next.figure))} ${strong(byDay(next.day, pace.on))}, to ${number(measure.target)} ${due}.`;
    case "count":
    case "checklist": {
      const left = remaining(measure, pace.raw);
      const isFirst = (pace.raw ?? 0) === 0;
      const count = capitalised(isFirst ? inWords(left) : `${inWords(left)} more`);
      if (next.steps <= 1) return sentence`${count} ${strong(due)}.`;
      return sentence`${count} ${due}: the ${isFirst ? "first" : "next"} one ${strong(byDay(next.day, pace.on))}.`;
    }
  }
}

function holdSentence(measure: Extract<Measure, { kind: "hold" }>, pace: Pace): Sentence {
  if (pace.raw === null)
    return sentence`No reading yet. ${capitalised(target(measure))} is the aim.`;
  const verb = holds(measure, pace.raw) ? "It holds" : "It does not hold";
  return sentence`${verb}: ${bound(measure)} is the aim, kept ${percent(pace.actual)} of the time.`;
}

type Stepped = Extract<Measure, { kind: "count" | "checklist" }>;

const remaining = (measure: Stepped, raw: number | null): number =>
  Math.max(0, (measure.kind === "count" ? measure.target : measure.items.length) - (raw ?? 0));

/** "pipeline" for one, "pipelines" for more, "items" of a list. */
export const unitOf = (measure: Stepped, n: number): string =>
  unitFor(n, measure.kind === "count" ? measure.unit : "items");

type Amount = Extract<Measure, { kind: "amount" }>;

const way = ({ baseline, target }: Amount): string => (target < baseline ? "Down" : "Up");

// A step of the line is a guide, not a promise: two digits after the point say enough.
const rounded = (n: number): number =>
  Math.abs(n) < 1 ? Number(n.toPrecision(2)) : Math.round(n * 100) / 100;

const levelIn = (measure: Amount, level: number): number =>
  rounded(measure.baseline + level * (measure.target - measure.baseline));
