import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import { FORECAST_DAYS, type Forecast, forecast, type NoForecast } from "@/lib/domain/forecast";
import type { Goal, Pause } from "@/lib/domain/goals";
import { isPaused } from "@/lib/domain/pauses";
import {
  aGoal,
  counted,
  d,
  entry,
  someDates,
  someDay,
  someLedger,
  somePauses,
} from "./support/worlds";

const at = (goal: Goal, entries: Entry[], n: number, pauses: Pause[] = []): Forecast | NoForecast =>
  forecast({ goal, entries, pauses, on: d(n) });

const found = (result: Forecast | NoForecast): Forecast => {
  if ("reason" in result) throw new Error(`no forecast: ${result.reason}`);
  return result;
};

const weekly = counted([7, 1], [14, 1], [21, 1]);

describe("a forecast", () => {
  test("of one a week is sure: two more take two weeks", () => {
    const result = found(at(aGoal(), weekly, 21));
    expect(result).toMatchObject({ early: d(35), likely: d(35), late: d(35), chanceOnTime: 1 });
  });

  test("leaves paused days out, behind and ahead", () => {
    const pauses = [
      { from: d(22), to: d(28) },
      { from: d(40), to: d(49) },
    ];
    const result = found(at(aGoal(), weekly, 28, pauses));
    expect(result.likely).toBe(d(52));
  });

  test("keeps empty weeks in, so that a long silence moves it away", () => {
    const soon = found(at(aGoal(), weekly, 28)).likely;
    const silent = found(at(aGoal(), weekly, 84)).likely;
    expect(daysBetween(d(84), silent)).toBeGreaterThan(daysBetween(d(28), soon));
  });

  test("gives no chance once the due day is past", () => {
    expect(found(at(aGoal(), weekly, 100)).chanceOnTime).toBe(0);
  });

  test("is cut at five years", () => {
    const goal = aGoal({ measure: { kind: "count", target: 100_000, unit: "x" } });
    const result = found(at(goal, weekly, 21));
    expect(result).toMatchObject({
      likely: d(21 + FORECAST_DAYS),
      isBeyond: true,
      chanceOnTime: 0,
    });
  });

  test("has a band that starts where the goal stands and widens to its due day", () => {
    const { band } = found(at(aGoal(), counted([1, 1], [2, 1], [20, 1]), 30));
    expect(band[0]).toEqual({ day: d(30), low: 0.6, middle: 0.6, high: 0.6 });
    expect(band.length).toBeGreaterThan(5);
    expect((band.at(-1)?.day as string) >= d(92)).toBe(true);
  });

  test.each<[string, Goal, Entry[], number, NoForecast["reason"]]>([
    [
      "done",
      aGoal({ state: { is: "done", on: d(20), by: "x", isReached: false } }),
      weekly,
      21,
      "done",
    ],
    ["dropped", aGoal({ state: { is: "dropped", on: d(20), why: "x" } }), weekly, 21, "dropped"],
    ["at its target, open by hand", aGoal(), counted([1, 2], [2, 2], [3, 2]), 21, "at-target"],
    ["a tick", aGoal({ measure: { kind: "tick" } }), [], 21, "not-forecast"],
    ["two entries", aGoal(), counted([7, 1], [14, 1]), 21, "too-early"],
    ["less than two weeks", aGoal(), counted([1, 1], [2, 1], [3, 1]), 13, "too-early"],
    ["entries that add nothing", aGoal(), counted([1, 0], [2, 0], [3, 0]), 21, "no-gain"],
  ])("is not made for %s", (_, goal, entries, n, reason) => {
    expect(at(goal, entries, n)).toEqual({ reason });
  });
});

describe("the laws of a forecast", () => {
  const world = fc.record({
    ledger: someLedger,
    dates: someDates,
    pauses: somePauses,
    on: someDay,
  });
  const made = world.map(({ ledger, dates, pauses, on }) => {
    const goal = aGoal({ measure: ledger.measure, ...dates });
    return { goal, entries: ledger.entries, pauses, on };
  });

  test("the same input gives the same answer, in whatever order entries were recorded", () => {
    fc.assert(
      fc.property(made, (input) => {
        const reversed = { ...input, entries: [...input.entries].reverse() };
        expect(forecast(input)).toEqual(forecast(input));
        expect(forecast(reversed)).toEqual(forecast(input));
      }),
    );
  });

  // Mostly worlds that have a forecast: milestones in the past, no ticks, no levels to hold.
  const likelyMade = made
    .filter(({ goal }) => goal.measure.kind !== "tick" && goal.measure.kind !== "hold")
    .map((input) => ({ ...input, on: d(150), pauses: input.pauses.slice(0, 2) }))
    .filter((input) => !("reason" in forecast(input)));

  test("early, likely and late come in this order, after today and within five years", () => {
    fc.assert(
      fc.property(likelyMade, (input) => {
        const result = forecast(input);
        const { early, likely, late, chanceOnTime } = result as Forecast;
        expect([early, likely, late]).toEqual([early, likely, late].sort());
        expect(early > input.on).toBe(true);
        expect(late <= addDays(input.on, FORECAST_DAYS)).toBe(true);
        expect(chanceOnTime).toBeGreaterThanOrEqual(0);
        expect(chanceOnTime).toBeLessThanOrEqual(1);
        expect(likely <= input.goal.dueOn ? chanceOnTime >= 0.5 : chanceOnTime <= 0.5).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("nobody is forecast to finish on a paused day", () => {
    fc.assert(
      fc.property(likelyMade, (input) => {
        const result = forecast(input);
        fc.pre(!(result as Forecast).isBeyond);
        expect(isPaused(input.pauses, (result as Forecast).likely)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test("the band is ordered, within 0…1, and moves forward in time", () => {
    fc.assert(
      fc.property(likelyMade, (input) => {
        const result = forecast(input);
        const { band } = result as Forecast;
        for (const { low, middle, high } of band) {
          expect(0 <= low && low <= middle && middle <= high && high <= 1).toBe(true);
        }
        const days = band.map((point) => point.day);
        expect(days).toEqual([...new Set(days)].sort());
      }),
      { numRuns: 40 },
    );
  });

  test("another note on the same day, told as an entry, changes the draw, not the order", () => {
    const goal = aGoal();
    const noted = [...counted([2, 1], [9, 1], [20, 1]), entry(4, d(20), { amount: 0 })];
    const result = found(at(goal, noted, 30));
    expect(result.early <= result.likely && result.likely <= result.late).toBe(true);
  });
});
