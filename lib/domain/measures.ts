// Knows the five ways a goal is measured.

export type ChecklistItem = { key: string; title: string };

/** How a goal's progress is counted. An amount goes down where the target is lower than the baseline. */
export type Measure =
  | { kind: "tick" }
  | { kind: "count"; target: number; unit: string }
  | { kind: "amount"; baseline: number; target: number; unit: string }
  | { kind: "hold"; op: "at-least" | "at-most"; target: number; unit: string }
  | { kind: "checklist"; items: ChecklistItem[] };

export type MeasureKind = Measure["kind"];

/** Comparisons of shares forgive this much, so that a third taken three times is whole. */
export const EPSILON = 1e-9;

/**
 * One step of a measure as a share of the whole: 1 for a tick, 1 ÷ target for a count, a tenth for
 * an amount, 1 ÷ n for a checklist; `null` for hold, which has no steps.
 */
export function stepOf(measure: Measure): number | null {
  switch (measure.kind) {
    case "tick":
      return 1;
    case "count":
      return measure.target > 0 ? 1 / measure.target : 1;
    case "amount":
      return 0.1;
    case "checklist":
      return 1 / Math.max(1, measure.items.length);
    case "hold":
      return null;
  }
}

/** Whole steps in a share, a hair below a step counting as the step. */
export const wholeSteps = (share: number, step: number): number =>
  Math.floor(share / step + EPSILON);

/** True when a reading keeps the promise of a hold measure. */
export const holds = (measure: Extract<Measure, { kind: "hold" }>, reading: number): boolean =>
  measure.op === "at-least"
    ? reading >= measure.target - EPSILON
    : reading <= measure.target + EPSILON;

/** A reading's share of the way from baseline to target; below 0 and above 1 when it overshoots. */
export function shareOfWay(measure: Extract<Measure, { kind: "amount" }>, reading: number): number {
  const way = measure.target - measure.baseline;
  if (way === 0) return reading === measure.target ? 1 : 0;
  return (reading - measure.baseline) / way;
}

export const within01 = (share: number): number => Math.min(1, Math.max(0, share));
