import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, dayFromNumber } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import type { Goal, Pause } from "@/lib/domain/goals";
import { standingOn, sums } from "@/lib/domain/ledger";
import { firstDayAt, lineOf } from "@/lib/domain/line";
import type { Measure } from "@/lib/domain/measures";
import { type Pace, pace } from "@/lib/domain/pace";
import { stretchesOf } from "@/lib/domain/pauses";
import {
  aGoal,
  d,
  entry,
  pipelines,
  someDates,
  someDay,
  someEntries,
  someLedger,
  somePauses,
} from "./support/worlds";

const paceOf = (goal: Goal, entries: Entry[], on: Day, pauses: Pause[] = []): Pace =>
  pace({ goal, sums: sums(goal.measure, goal, standingOn(entries, on)), pauses, on });

const _tick: Measure = { kind: "tick" };
const _sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "% SLA compliance" };

describe("the laws of pace", () => {
  const someGoal = fc.record({ ledger: someLedger, dates: someDates, pauses: somePauses });

  test("shares stay within 0…1 and the gap is their difference", () => {
    fc.assert(
      fc.property(someGoal, someDay, ({ ledger, dates, pauses }, on) => {
        const now = paceOf(
          aGoal({ measure: ledger.measure, ...dates }),
          ledger.entries,
          on,
          pauses,
        );
        for (const share of [now.actual, now.expected]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(now.gap).toBe(now.actual - now.expected);
      }),
      { numRuns: 400 },
    );
  });

  test("slack is behind exactly when the gap is", () => {
    fc.assert(
      fc.property(someGoal, someDay, ({ ledger, dates, pauses }, on) => {
        const now = paceOf(
          aGoal({ measure: ledger.measure, ...dates }),
          ledger.entries,
          on,
          pauses,
        );
        fc.pre(now.slackDays !== null);
        expect((now.slackDays as number) < 0).toBe(now.gap < -1e-9);
      }),
      { numRuns: 400 },
    );
  });

  test("one more counted never makes it worse", () => {
    const more = fc.record({ on: fc.integer({ min: -10, max: 120 }), amount: fc.nat(9) });
    fc.assert(
      fc.property(someEntries(pipelines), more, someDates, someDay, (entries, extra, dates, on) => {
        const goal = aGoal(dates);
        const added = entry(99, d(extra.on), { amount: extra.amount });
        const [before, after] = [entries, [...entries, added]].map((es) => paceOf(goal, es, on));
        expect((after as Pace).actual).toBeGreaterThanOrEqual((before as Pace).actual);
        expect((after as Pace).stepsOwed).toBeLessThanOrEqual((before as Pace).stepsOwed);
        expect((after as Pace).slackDays as number).toBeGreaterThanOrEqual(
          (before as Pace).slackDays as number,
        );
      }),
    );
  });

  test("through a pause, expected, gap and what is owed stand still", () => {
    fc.assert(
      fc.property(someEntries(pipelines), fc.integer({ min: 1, max: 60 }), (entries, from) => {
        const goal = aGoal();
        const pauses = [{ from: d(from), to: d(from + 20) }];
        const known = entries.filter((e) => e.occurredOn < d(from));
        const days = Array.from({ length: 22 }, (_, n) => d(from - 1 + n)).filter(
          (n) => n < goal.dueOn,
        );
        const paces = days.map((on) => paceOf(goal, known, on, pauses));
        expect(new Set(paces.map((p) => p.gap)).size).toBe(1);
        expect(new Set(paces.map((p) => p.stepsOwed)).size).toBe(1);
      }),
    );
  });

  test("whoever logs each step on the day the line asks for it never slips", () => {
    const targets = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(targets, someDates, somePauses, someDay, (target, dates, pauses, on) => {
        const measure: Measure = { kind: "count", target, unit: "x" };
        const line = lineOf(dates, stretchesOf(pauses));
        const entries = Array.from({ length: target }, (_, n) =>
          entry(n + 1, dayFromNumber(firstDayAt(line, (n + 1) / target)), { amount: 1 }),
        );
        const goal = aGoal({ measure, ...dates });
        expect(["slipping"]).not.toContain(paceOf(goal, entries, on, pauses).word);
        expect(paceOf(goal, entries, on, pauses).stepsOwed).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  test("the next step is due exactly when the line gets there", () => {
    fc.assert(
      fc.property(
        someEntries(pipelines),
        someDates,
        somePauses,
        someDay,
        (es, dates, pauses, on) => {
          const goal = aGoal(dates);
          const { next } = paceOf(goal, es, on, pauses);
          fc.pre(next !== null);
          const there = paceOf(goal, [], next?.day as Day, pauses).expected;
          expect(there).toBeGreaterThanOrEqual((next?.level as number) - 1e-9);
          const before = paceOf(goal, [], addDays(next?.day as Day, -1), pauses).expected;
          expect(before).toBeLessThan((next?.level as number) + 1e-9);
        },
      ),
    );
  });

  test("what happens after a day does not change it", () => {
    fc.assert(
      fc.property(someGoal, someDay, ({ ledger, dates, pauses }, on) => {
        const goal = aGoal({ measure: ledger.measure, ...dates });
        const later = {
          ...goal,
          state: { is: "done", on: addDays(on, 1), by: "x", isReached: false },
        } as const;
        const known = standingOn(ledger.entries, on);
        expect(paceOf(later, known, on, pauses)).toEqual(paceOf(goal, ledger.entries, on, pauses));
      }),
    );
  });
});
