import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import {
  actual,
  actualFromSums,
  emptySums,
  isReached,
  reachedSince,
  standing,
  standingOn,
  sums,
} from "@/lib/domain/ledger";
import { holds, type Measure } from "@/lib/domain/measures";
import { counted, d, entry, pipelines, someDay, someLedger } from "./support/worlds";

const list: Measure = { kind: "checklist", items: ["a", "b"].map((key) => ({ key, title: key })) };
const sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "%" };
const spend: Measure = { kind: "amount", baseline: 100, target: 70, unit: "%" };

describe("what counts", () => {
  test("entries stand by day, then by order of recording", () => {
    const entries = [entry(1, d(5)), entry(2, d(2)), entry(3, d(5))];
    expect(standing(entries).map((e) => e.number)).toEqual([2, 1, 3]);
  });

  test("a correction counts in place of what it corrects, through chains", () => {
    const first = entry(1, d(1), { amount: 1 });
    const second = entry(2, d(1), { amount: 2, supersedes: first.id });
    const third = entry(3, d(2), { amount: 3, supersedes: second.id });
    expect(standing([first, second, third])).toEqual([third]);
  });

  test("a void takes an entry away and puts nothing in its place", () => {
    const first = entry(1, d(1), { amount: 1 });
    const gone = entry(2, d(1), { supersedes: first.id, isVoid: true });
    expect(standing([first, gone])).toEqual([]);
    const back = entry(3, d(1), { amount: 1, supersedes: gone.id });
    expect(standing([first, gone, back])).toEqual([back]);
  });

  test("a correction made later is applied to a past day", () => {
    const early = entry(1, d(1), { amount: 1 });
    const moved = entry(2, d(9), { amount: 1, supersedes: early.id });
    expect(standingOn([early, moved], d(5))).toEqual([]);
  });
});

describe("progress", () => {
  test.each<[string, Measure, Entry[], Day, number]>([
    ["a count is summed", pipelines, counted([1, 1], [2, 2]), d(9), 0.6],
    ["a count stops at one", pipelines, counted([1, 9]), d(9), 1],
    [
      "a third taken three times is whole",
      { kind: "count", target: 1, unit: "x" },
      counted([1, 1 / 3], [2, 1 / 3], [3, 1 / 3]),
      d(9),
      1,
    ],
    ["an amount is its last reading", spend, counted([1, 95], [2, 85]), d(9), 0.5],
    ["an amount behind its baseline is none", spend, counted([1, 120]), d(9), 0],
    [
      "a list counts what is done now",
      list,
      [
        entry(1, d(1), { item: "a", done: true }),
        entry(2, d(2), { item: "a", done: false }),
        entry(3, d(3), { item: "b", done: true }),
      ],
      d(9),
      0.5,
    ],
    [
      "items that left the list do not count",
      list,
      [entry(1, d(1), { item: "zzz", done: true })],
      d(9),
      0,
    ],
    ["a hold is the share of days held", sla, counted([0, 96], [10, 90]), d(20), 0.5],
    ["a reading lasts until the next", sla, counted([0, 90], [5, 99]), d(20), 0.75],
    ["a hold is 1 or 0 on its first day", sla, counted([0, 96]), d(0), 1],
    ["the last reading of a day counts", sla, counted([0, 96], [0, 90]), d(0), 0],
    ["a hold without readings is none", sla, [], d(20), 0],
    ["a tick is none until it is ticked", { kind: "tick" }, [entry(1, d(1))], d(9), 0],
  ])("%s", (_, measure, entries, on, expected) => {
    expect(actual(measure, entries, on)).toBeCloseTo(expected, 9);
  });
});

/** The day-by-day definition, as slow as it is plain. */
function byDefinition(measure: Measure, entries: Entry[], on: Day): number {
  const known = standing(entries).filter((e) => e.occurredOn <= on);
  if (measure.kind === "count") {
    return Math.min(1, known.reduce((sum, e) => sum + (e.amount ?? 0), 0) / measure.target);
  }
  if (measure.kind === "amount") {
    const last = known.at(-1);
    if (!last) return 0;
    const share = ((last.amount ?? 0) - measure.baseline) / (measure.target - measure.baseline);
    return Math.min(1, Math.max(0, share));
  }
  if (measure.kind === "checklist") {
    const done = measure.items.filter(
      ({ key }) => known.filter((e) => e.item === key).at(-1)?.done === true,
    );
    return done.length / measure.items.length;
  }
  if (measure.kind === "tick" || !known[0]) return 0;
  const inForce = (n: Day) => known.filter((e) => e.occurredOn <= n).at(-1)?.amount ?? 0;
  const days = daysBetween(known[0].occurredOn, on);
  if (days === 0) return Number(holds(measure, inForce(on)));
  let held = 0;
  for (let n = 0; n < days; n++) {
    if (holds(measure, inForce(addDays(known[0].occurredOn, n)))) held += 1;
  }
  return held / days;
}

describe("the laws of a ledger", () => {
  test("progress is what the definition says, day by day", () => {
    fc.assert(
      fc.property(someLedger, someDay, ({ measure, entries }, on) => {
        expect(actual(measure, entries, on)).toBeCloseTo(byDefinition(measure, entries, on), 9);
      }),
      { numRuns: 500 },
    );
  });

  test("the sums kept on a row say the same as the entries, from the last one's day on", () => {
    fc.assert(
      fc.property(someLedger, fc.nat(60), ({ measure, entries }, later) => {
        const kept = sums(measure, { dueOn: d(50) }, entries);
        const on = addDays(kept.lastOn ?? d(0), later);
        expect(actualFromSums(measure, kept, on)).toBeCloseTo(actual(measure, entries, on), 12);
      }),
      { numRuns: 500 },
    );
  });

  test("the order of recording changes nothing but ties on a day", () => {
    fc.assert(
      fc.property(someLedger, fc.infiniteStream(fc.nat()), ({ measure, entries }, keys) => {
        const once = standing(entries).filter(
          (e, at, all) => all.findIndex((other) => other.occurredOn === e.occurredOn) === at,
        );
        const shuffled = once
          .map((e) => ({ e, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ e }, at) => ({ ...e, number: at + 1 }));
        const dates = { dueOn: d(50) };
        expect(sums(measure, dates, shuffled)).toEqual(sums(measure, dates, once));
      }),
    );
  });

  test("applying corrections twice is applying them once", () => {
    fc.assert(
      fc.property(someLedger, ({ entries }) => {
        expect(standing(standing(entries))).toEqual(standing(entries));
      }),
    );
  });

  test("sums survive being kept as JSON", () => {
    fc.assert(
      fc.property(someLedger, ({ measure, entries }) => {
        const kept = sums(measure, { dueOn: d(50) }, entries);
        expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
      }),
    );
  });

  test("a ledger is reached since a day exactly when it stands at its target", () => {
    fc.assert(
      fc.property(someLedger, ({ measure, entries }) => {
        const kept = sums(measure, { dueOn: d(50) }, entries);
        expect(reachedSince(measure, entries) !== null).toBe(isReached(measure, kept));
      }),
    );
  });

  test("an empty ledger is all zeros", () => {
    expect(sums(pipelines, { dueOn: d(1) }, [])).toEqual(emptySums());
  });
});

describe("holding on the due day", () => {
  test.each<[string, Entry[], boolean | null]>([
    ["nothing read: unknown", [], null],
    ["read after it only: unknown", counted([60, 99]), null],
    ["the reading in force holds", counted([10, 99], [60, 10]), true],
    ["the reading in force fails", counted([10, 99], [50, 10]), false],
  ])("%s", (_, entries, held) => {
    expect(sums(sla, { dueOn: d(50) }, entries).heldAtDue).toBe(held);
  });
});
