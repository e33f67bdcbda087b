// Knows what a goal's milestones add up to, whatever the order they were recorded in.
import { type Day, daysBetween, latest } from "./days";
import type { Entry } from "./entries";
import { EPSILON, holds, type Measure, shareOfWay, within01 } from "./measures";

/**
 * The figures of a ledger, kept on the goal's row so that lists need no entries.
 * `heldDays` are the days held from the first reading up to `lastReadingOn`; `heldAtDue` says
 * whether the reading in force on the due day holds, `null` when there was none by then.
 */
export type Sums = {
  count: number;
  sum: number;
  lastReading: number | null;
  lastReadingOn: Day | null;
  firstReadingOn: Day | null;
  heldDays: number;
  heldAtDue: boolean | null;
  doneItems: string[];
  lastOn: Day | null;
};

export const emptySums = (): Sums => ({
  count: 0,
  sum: 0,
  lastReading: null,
  lastReadingOn: null,
  firstReadingOn: null,
  heldDays: 0,
  heldAtDue: null,
  doneItems: [],
  lastOn: null,
});

/** The entries that count: superseded ones and voids gone, by day, then by order of recording. */
export function standing(entries: readonly Entry[]): Entry[] {
  const superseded = new Set(entries.map((entry) => entry.supersedes));
  return entries
    .filter((entry) => !entry.isVoid && !superseded.has(entry.id))
    .sort((a, b) =>
      a.occurredOn === b.occurredOn ? a.number - b.number : a.occurredOn < b.occurredOn ? -1 : 1,
    );
}

/** The standing entries of a past day: corrections made since are applied, later days left out. */
export const standingOn = (entries: readonly Entry[], on: Day): Entry[] =>
  standing(entries).filter((entry) => entry.occurredOn <= on);

// Floats added in another order differ in their last digits; twelve digits are what anyone types.
const tidy = (n: number): number => Number(n.toPrecision(12));

/**
 * Adds one standing entry to sums, in place. Entries must come in the order of `standing`:
 * `sums` does that; charts that walk through time use this directly.
 */
export function addToSums(measure: Measure, dueOn: Day, sums: Sums, entry: Entry): void {
  sums.count += 1;
  sums.lastOn = entry.occurredOn;
  if (measure.kind === "count") sums.sum = tidy(sums.sum + (entry.amount ?? 0));
  if (measure.kind === "checklist" && entry.item !== null) {
    const done = new Set(sums.doneItems);
    if (entry.done === false) done.delete(entry.item);
    else done.add(entry.item);
    sums.doneItems = measure.items.map((item) => item.key).filter((key) => done.has(key));
  }
  if ((measure.kind !== "amount" && measure.kind !== "hold") || entry.amount === null) return;
  if (measure.kind === "hold") {
    sums.heldDays += heldSince(measure, sums, entry.occurredOn);
    if (entry.occurredOn <= dueOn) sums.heldAtDue = holds(measure, entry.amount);
  }
  sums.firstReadingOn ??= entry.occurredOn;
  sums.lastReading = entry.amount;
  sums.lastReadingOn = entry.occurredOn;
}

/** Days held by the last reading, from its day until `on`. */
function heldSince(measure: Extract<Measure, { kind: "hold" }>, sums: Sums, on: Day): number {
  if (sums.lastReading === null || sums.lastReadingOn === null) return 0;
  return holds(measure, sums.lastReading) ? Math.max(0, daysBetween(sums.lastReadingOn, on)) : 0;
}

/** What a ledger adds up to. Pure, and the same for every order of recording but for ties. */
export function sums(measure: Measure, dates: { dueOn: Day }, entries: readonly Entry[]): Sums {
  const total = emptySums();
  for (const entry of standing(entries)) addToSums(measure, dates.dueOn, total, entry);
  return total;
}

/**
 * Progress by the ledger alone, not kept within 0…1: amounts may pass their target or fall behind
 * their baseline. Hold is the share of days held since the first reading; on the day of the first
 * reading, whether it holds. A tick is 0: its state says the rest.
 */
export function shareFromSums(measure: Measure, sums: Sums, on: Day): number {
  switch (measure.kind) {
    case "tick":
      return 0;
    case "count":
      return measure.target > 0 ? sums.sum / measure.target : 0;
    case "amount":
      return sums.lastReading === null ? 0 : shareOfWay(measure, sums.lastReading);
    case "checklist":
      return sums.doneItems.length / Math.max(1, measure.items.length);
    case "hold": {
      if (sums.firstReadingOn === null || sums.lastReadingOn === null) return 0;
      const until = latest(on, sums.lastReadingOn);
      const days = daysBetween(sums.firstReadingOn, until);
      if (days > 0) return (sums.heldDays + heldSince(measure, sums, until)) / days;
      return sums.lastReading !== null && holds(measure, sums.lastReading) ? 1 : 0;
    }
  }
}

/** Progress 0…1 from the kept figures, for a day on or after the last entry's. */
export const actualFromSums = (measure: Measure, sums: Sums, on: Day): number =>
  within01(shareFromSums(measure, sums, on));

/** Progress 0…1 on any day, from the entries themselves. */
export const actual = (measure: Measure, entries: readonly Entry[], on: Day): number =>
  actualFromSums(measure, sums(measure, { dueOn: on }, standingOn(entries, on)), on);

/** The figure in the measure's own unit: 3 (of 5), the last reading, items done; `null` for none. */
export function rawFromSums(measure: Measure, sums: Sums): number | null {
  switch (measure.kind) {
    case "tick":
      return null;
    case "count":
      return sums.sum;
    case "checklist":
      return sums.doneItems.length;
    case "amount":
    case "hold":
      return sums.lastReading;
  }
}

/** True when the ledger stands at its target. Ticks and holds have no target to reach. */
export const isReached = (measure: Measure, sums: Sums): boolean =>
  (measure.kind === "count" || measure.kind === "amount" || measure.kind === "checklist") &&
  sums.count > 0 &&
  shareFromSums(measure, sums, sums.lastOn as Day) >= 1 - EPSILON;

/** The day since which the ledger has stood at its target without a break; `null` when below now. */
export function reachedSince(measure: Measure, entries: readonly Entry[]): Day | null {
  const total = emptySums();
  let since: Day | null = null;
  for (const entry of standing(entries)) {
    addToSums(measure, entry.occurredOn, total, entry);
    since = isReached(measure, total) ? (since ?? entry.occurredOn) : null;
  }
  return since;
}
