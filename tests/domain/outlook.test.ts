import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/days";
import { sums } from "@/lib/domain/ledger";
import { outlook, type PlanWord } from "@/lib/domain/outlook";
import { pace } from "@/lib/domain/pace";
import { aGoal, counted, d } from "./support/worlds";

const plan = { startsOn: d(0), endsOn: d(92) };

/** A plan of one goal, five pipelines in 92 days, with one logged on each of these days. */
function seen(days: number[], on: Day, pauses: { from: Day; to: Day }[] = []) {
  const goal = aGoal();
  const entries = counted(...days.map((day): [number, number] => [day, 1]));
  const total = sums(goal.measure, goal, entries);
  const state =
    days.length >= 5 ? ({ is: "done", on: d(80), by: "x", isReached: true } as const) : goal.state;
  const now = { ...goal, state };
  return outlook({
    plan,
    goals: [
      { goal: now, pace: pace({ goal: now, sums: total, pauses, on }), lastOn: total.lastOn },
    ],
    pauses,
    on,
  });
}

const WORDS: [string, number[], number, PlanWord][] = [
  ["nothing logged before the start", [], -3, "not-started"],
  ["nothing logged on the first day", [], 0, "on-pace"],
  ["nothing logged after a month", [], 31, "slipping"],
  ["a third logged after a third of the time", [10, 20], 37, "on-pace"],
  ["three of five after a month", [5, 10, 20], 30, "ahead"],
  ["four of five after the end", [5, 10, 20, 30], 93, "overdue"],
  ["all five", [5, 10, 20, 30, 80], 85, "done"],
];

describe("a plan at a glance", () => {
  test.each(WORDS)("with %s", (_, days, on, word) => {
    expect(seen(days, d(on)).word).toBe(word);
  });

  test("in a pause is paused, whatever the line says", () => {
    const now = seen([], d(40), [{ from: d(39), to: d(45) }]);
    expect(now).toMatchObject({ word: "paused", pausedUntil: d(45) });
  });

  test("says since when nothing was logged, pauses left out", () => {
    expect(seen([10], d(40)).quietDays).toBe(30);
    expect(seen([10], d(40), [{ from: d(11), to: d(20) }]).quietDays).toBe(20);
    expect(seen([], d(12))).toMatchObject({ lastOn: null, quietDays: 12 });
    expect(seen([], d(-5)).quietDays).toBe(0);
  });

  test("counts what slips and what is done", () => {
    expect(seen([], d(40))).toMatchObject({ goals: 1, done: 0, slipping: 1, overdue: 0 });
    expect(seen([], d(95))).toMatchObject({ slipping: 0, overdue: 1 });
  });
});
