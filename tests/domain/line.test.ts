import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumber } from "@/lib/domain/days";
import { expectedOn, firstDayAt, heightOn, lastDayAtOrBelow, lineOf } from "@/lib/domain/line";
import {
  activeDayAfter,
  activeDays,
  addPause,
  isPaused,
  pausedUntil,
  stretchesOf,
} from "@/lib/domain/pauses";
import { d, someDates, someDay, somePauses } from "./support/worlds";

const dates = { startsOn: d(0), dueOn: d(10) };

describe("the line", () => {
  test.each([
    [-3, 0],
    [0, 0],
    [1, 0.1],
    [5, 0.5],
    [10, 1],
    [11, 1],
  ])("of ten days stands on day %i at %d", (n, height) => {
    expect(expectedOn(dates, [], d(n))).toBeCloseTo(height, 12);
  });

  test.each([
    [2, 0.4],
    [3, 0.4],
    [7, 0.4],
    [8, 0.6],
    [10, 1],
  ])("is flat through a pause: day %i at %d", (n, height) => {
    expect(expectedOn(dates, [{ from: d(3), to: d(7) }], d(n))).toBeCloseTo(height, 12);
  });

  test("of a wholly paused goal is 0 before the due day and 1 from it on", () => {
    const pauses = [{ from: d(-5), to: d(20) }];
    expect(expectedOn(dates, pauses, d(9))).toBe(0);
    expect(expectedOn(dates, pauses, d(10))).toBe(1);
  });

  test("of a goal due on its start day is 0 before and 1 from it on", () => {
    const once = { startsOn: d(0), dueOn: d(0) };
    expect([d(-1), d(0), d(1)].map((n) => expectedOn(once, [], n))).toEqual([0, 1, 1]);
  });

  test("stays within 0…1 and never falls", () => {
    fc.assert(
      fc.property(someDates, somePauses, someDay, fc.nat(40), (when, pauses, on, later) => {
        const now = expectedOn(when, pauses, on);
        const then = expectedOn(when, pauses, addDays(on, later));
        expect(now).toBeGreaterThanOrEqual(0);
        expect(then).toBeLessThanOrEqual(1);
        expect(then).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test("does not move on a paused day, but for reaching 1 on the due day", () => {
    fc.assert(
      fc.property(someDates, somePauses, someDay, (when, pauses, on) => {
        fc.pre(isPaused(pauses, on) && on !== when.dueOn);
        expect(expectedOn(when, pauses, on)).toBe(expectedOn(when, pauses, addDays(on, -1)));
      }),
    );
  });

  test("is turned around by its inverses", () => {
    const height = fc.integer({ min: 1, max: 99 }).map((n) => n / 100);
    fc.assert(
      fc.property(someDates, somePauses, height, (when, pauses, level) => {
        const line = lineOf(when, stretchesOf(pauses));
        const last = lastDayAtOrBelow(line, level) as number;
        expect(heightOn(line, last)).toBeLessThanOrEqual(level + 1e-9);
        expect(heightOn(line, last + 1)).toBeGreaterThan(level - 1e-9);
        const first = firstDayAt(line, level);
        expect(heightOn(line, first)).toBeGreaterThanOrEqual(level - 1e-9);
        expect(heightOn(line, first - 1)).toBeLessThan(level + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});

describe("pauses", () => {
  test("days left are those that no pause covers", () => {
    fc.assert(
      fc.property(somePauses, someDay, fc.nat(90), (pauses, after, long) => {
        const days = Array.from({ length: long }, (_, n) => addDays(after, n + 1));
        const free = days.filter((n) => !isPaused(pauses, n));
        const [from, to] = [dayNumber(after), dayNumber(after) + long];
        expect(activeDays(stretchesOf(pauses), from, to)).toBe(free.length);
        const last = free.at(-1);
        if (last) {
          expect(activeDayAfter(stretchesOf(pauses), from, free.length)).toBe(dayNumber(last));
        }
      }),
    );
  });

  test("pauses that touch are one", () => {
    const pauses = [
      { from: d(5), to: d(6) },
      { from: d(1), to: d(4) },
    ];
    expect(pausedUntil(pauses, d(2))).toBe(d(6));
    expect(pausedUntil(pauses, d(7))).toBeNull();
  });

  test("a pause that ends before it starts is refused", () => {
    const outcome = addPause([], { from: d(2), to: d(1) });
    expect(outcome).toEqual({ ok: false, problem: { code: "pause.order" } });
  });

  test("a pause over another is refused, naming that one", () => {
    const other = { from: d(1), to: d(4) };
    const problem = { code: "pause.overlap", ...other };
    expect(addPause([other], { from: d(4), to: d(9) })).toEqual({ ok: false, problem });
    expect(addPause([other], { from: d(5), to: d(9) }).ok).toBe(true);
  });
});
