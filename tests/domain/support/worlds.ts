// Knows how domain tests make goals and ledgers, by hand and by chance.
import fc from "fast-check";
import { addDays, type Day, day } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import type { Goal, Pause } from "@/lib/domain/goals";
import type { Measure } from "@/lib/domain/measures";
import type { Outcome } from "@/lib/domain/problems";

export const START = day("2026-10-24");

/** The day `n` days after the goals' start. */
export const d = (n: number): Day => addDays(START, n);

/** The code a decision was refused with, or "accepted". */
export const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? "accepted" : outcome.problem.code;

/** What was decided; a refusal fails the test. */
export function accepted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.problem.code}`);
  return outcome.value;
}

export const pipelines: Measure = { kind: "count", target: 5, unit: "pipelines" };

export const aGoal = (changes: Partial<Goal> = {}): Goal => ({
  id: "goal",
  title: "Build 5 ETL pipelines",
  horizon: "short",
  startsOn: START,
  dueOn: d(92),
  measure: pipelines,
  smart: { specific: null, measurable: null, achievable: null, relevant: null, timeBound: null },
  state: { is: "open" },
  weight: 1,
  ...changes,
});

export const entry = (number: number, occurredOn: Day, changes: Partial<Entry> = {}): Entry => ({
  id: `entry-${number}`,
  number,
  occurredOn,
  amount: null,
  item: null,
  done: null,
  supersedes: null,
  isVoid: false,
  ...changes,
});

/** Entries of an amount each, numbered in their order: `counted([8, 1], [16, 1])`. */
export const counted = (...days: [day: number, amount: number][]): Entry[] =>
  days.map(([n, amount], at) => entry(at + 1, d(n), { amount }));

const ITEMS = ["a", "b", "c", "d"].map((key) => ({ key, title: key.toUpperCase() }));

export const someMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant<Measure>({ kind: "tick" }),
  fc.integer({ min: 1, max: 12 }).map((target): Measure => ({ kind: "count", target, unit: "x" })),
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
    .filter(([baseline, target]) => baseline !== target)
    .map(([baseline, target]): Measure => ({ kind: "amount", baseline, target, unit: "x" })),
  fc.constantFrom<Measure>(
    { kind: "hold", op: "at-least", target: 10, unit: "x" },
    { kind: "hold", op: "at-most", target: 10, unit: "x" },
  ),
  fc.constant<Measure>({ kind: "checklist", items: ITEMS }),
);

/** A figure that fits the measure. */
function figureFor(measure: Measure): fc.Arbitrary<Partial<Entry>> {
  if (measure.kind === "tick") return fc.constant({});
  if (measure.kind === "checklist") {
    return fc.record({ item: fc.constantFrom("a", "b", "c", "d"), done: fc.boolean() });
  }
  const least = measure.kind === "count" ? 0 : -60;
  const whole = fc.integer({ min: least, max: 60 });
  return fc
    .oneof(
      whole,
      whole.map((n) => n / 10),
    )
    .map((amount) => ({ amount }));
}

/** A ledger as people make them: back-dated, corrected, voided, corrections corrected. */
export const someEntries = (measure: Measure, maxDay = 120): fc.Arbitrary<Entry[]> =>
  fc
    .array(
      fc.record({
        on: fc.integer({ min: -10, max: maxDay }),
        figure: figureFor(measure),
        corrects: fc.option(fc.nat(30), { freq: 3 }),
        isVoid: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((drafts) => {
      const entries: Entry[] = [];
      for (const [at, { on, figure, corrects, isVoid }] of drafts.entries()) {
        const free = entries.filter((e) => !entries.some((other) => other.supersedes === e.id));
        const target = corrects === null ? undefined : free[corrects % Math.max(1, free.length)];
        const isVoiding = target !== undefined && isVoid && !target.isVoid;
        entries.push(
          entry(at + 1, d(on), {
            ...(isVoiding ? {} : figure),
            supersedes: target?.id ?? null,
            isVoid: isVoiding,
          }),
        );
      }
      return entries;
    });

/** A measure and a ledger that fits it. */
export const someLedger = someMeasure.chain((measure) =>
  someEntries(measure).map((entries) => ({ measure, entries })),
);

export const somePauses: fc.Arbitrary<Pause[]> = fc.array(
  fc
    .tuple(fc.integer({ min: -20, max: 130 }), fc.integer({ min: 0, max: 40 }))
    .map(([from, long]) => ({ from: d(from), to: d(from + long) })),
  { maxLength: 4 },
);

export const someDates = fc
  .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 80 }))
  .map(([from, long]) => ({ startsOn: d(from), dueOn: d(from + long) }));

export const someDay = fc.integer({ min: -30, max: 170 }).map(d);
