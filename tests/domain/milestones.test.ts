import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import { standing } from "@/lib/domain/ledger";
import { milestonesOf } from "@/lib/domain/milestones";

const START = day("2026-01-01");

const entry = (number: number, more: Partial<Entry> = {}): Entry => ({
  id: String(number),
  number,
  occurredOn: START,
  amount: 1,
  item: null,
  done: null,
  supersedes: null,
  isVoid: false,
  ...more,
});

describe("milestones", () => {
  test("stand newest day first, and the latest recording first on one day", () => {
    const entries = [entry(1, { occurredOn: addDays(START, 3) }), entry(2), entry(3)];
    const { standing: found } = milestonesOf(entries);
    expect(found.map(({ now }) => now.number)).toEqual([1, 3, 2]);
  });

  test("carry what they were before, the newest of it first", () => {
    const entries = [entry(1), entry(2, { supersedes: "1" }), entry(3, { supersedes: "2" })];
    const [only] = milestonesOf(entries).standing;
    expect(only?.now.number).toBe(3);
    expect(only?.was.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("that were taken away stand apart, until they are put back", () => {
    const gone = [entry(1), entry(2, { supersedes: "1", isVoid: true })];
    expect(milestonesOf(gone)).toMatchObject({ standing: [], takenAway: [{ now: { number: 2 } }] });
    const back = milestonesOf([...gone, entry(3, { supersedes: "2" })]);
    expect(back.takenAway).toEqual([]);
    expect(back.standing[0]?.was).toHaveLength(2);
  });
});

test("every entry is in one milestone, and what stands is what counts", () => {
  const steps = fc.array(
    fc.record({ ago: fc.nat(9), aims: fc.option(fc.nat(30)), isVoid: fc.boolean() }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(steps, (plan) => {
      const taken = new Set<string>();
      const entries = plan.map(({ ago, aims, isVoid }, at) => {
        const aim = aims === null || at === 0 ? null : String(1 + (aims % at));
        const supersedes = aim === null || taken.has(aim) ? null : aim;
        if (supersedes !== null) taken.add(supersedes);
        return entry(at + 1, {
          occurredOn: addDays(START, ago),
          supersedes,
          isVoid: isVoid && supersedes !== null,
        });
      });
      const found = milestonesOf(entries);
      const all = [...found.standing, ...found.takenAway].flatMap(({ now, was }) => [now, ...was]);
      expect(all.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
      const counting = standing(entries).map(({ id }) => id);
      expect(found.standing.map(({ now }) => now.id).reverse()).toEqual(counting);
    }),
  );
});
