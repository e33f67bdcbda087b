import { describe, expect, test } from "vitest";
import { activity } from "@/lib/domain/activity";
import { day } from "@/lib/domain/days";

// 2 March 2026 is a Monday.
const plan = { from: day("2026-03-04"), to: day("2026-03-24"), today: day("2026-03-11") };
const of = (days: [string, number][], pauses: [string, string][] = []) =>
  activity({
    ...plan,
    days: days.map(([on, count]) => ({ on: day(on), count })),
    pauses: pauses.map(([from, to]) => ({ from: day(from), to: day(to) })),
  });

describe("the weeks of a plan", () => {
  test("begin on Mondays and hold its first and its last day", () => {
    expect(of([]).map(({ startsOn }) => startsOn)).toEqual([
      "2026-03-02",
      "2026-03-09",
      "2026-03-16",
      "2026-03-23",
    ]);
  });

  test("count what was done from Monday to Sunday", () => {
    const days = of([
      ["2026-03-02", 1],
      ["2026-03-08", 2],
      ["2026-03-09", 4],
    ]);
    expect(days.map(({ count }) => count)).toEqual([3, 4, 0, 0]);
  });

  test("know which of them is now and which are still to come", () => {
    expect(of([]).map(({ isNow, isAhead }) => [isNow, isAhead])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  test("reach back to what was done before the plan started", () => {
    expect(of([["2026-02-20", 1]])[0]).toMatchObject({ startsOn: "2026-02-16", count: 1 });
  });

  test("are paused when all seven days are", () => {
    const weeks = of([], [["2026-03-07", "2026-03-15"]]);
    expect(weeks.map(({ isPaused }) => isPaused)).toEqual([false, true, false, false]);
  });
});
