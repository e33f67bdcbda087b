import { describe, expect, test } from "vitest";
import { addMonths, type Day, day } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import type { Goal, Pause } from "@/lib/domain/goals";
import { standingOn, sums } from "@/lib/domain/ledger";
import type { Measure } from "@/lib/domain/measures";
import { type Pace, pace } from "@/lib/domain/pace";
import { aGoal, counted, d, pipelines } from "./support/worlds";

const paceOf = (goal: Goal, entries: Entry[], on: Day, pauses: Pause[] = []): Pace =>
  pace({ goal, sums: sums(goal.measure, goal, standingOn(entries, on)), pauses, on });

const tick: Measure = { kind: "tick" };
const sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "% SLA compliance" };

describe("a goal of 5 pipelines, started 30 days ago, due after three months, 3 logged", () => {
  // By hand: 24 October to 24 January is 92 days. Expected 30/92. A step is 1/5; the line has made
  // one whole step, she three. 0.6 × 92 = 55.2, so the line is at or below 3 of 5 until day 55,
  // 18 December, 25 days ahead. It reaches 4 of 5 on day 74 (0.8 × 92 = 73.6), 6 January.
  const goal = aGoal({
    startsOn: day("2026-10-24"),
    dueOn: addMonths(day("2026-10-24"), 3),
    measure: pipelines,
  });
  const now = paceOf(goal, counted([8, 1], [16, 1], [24, 1]), day("2026-11-23"));

  test("stands at 60 %, where the line is at 30 of 92 days", () => {
    expect(now.actual).toBeCloseTo(0.6, 12);
    expect(now.raw).toBe(3);
    expect(now.expected).toBeCloseTo(30 / 92, 12);
    expect(now.gap).toBeCloseTo(0.6 - 30 / 92, 12);
  });

  test("is ahead with 25 days of slack", () => {
    expect(now.word).toBe("ahead");
    expect(now.slackDays).toBe(25);
    expect(now.stepsOwed).toBe(0);
    expect(now.catchUpBy).toBeNull();
  });

  test("has its fourth pipeline next, by 6 January, and two to go", () => {
    expect(now.next).toEqual({ day: "2027-01-06", level: 0.8, figure: 4, steps: 2 });
  });
});

describe("the word", () => {
  const open = aGoal();
  const done = aGoal({ state: { is: "done", on: d(40), by: "her", isReached: false } });
  const dropped = aGoal({ state: { is: "dropped", on: d(40), why: "other plans" } });
  const pause = [{ from: d(35), to: d(50) }];
  const one = counted([1, 1]);
  test.each<[string, Goal, Entry[], number, Pause[], Pace["word"]]>([
    ["dropped, before all else", dropped, [], 200, pause, "dropped"],
    ["dropped on the day itself", dropped, [], 40, [], "dropped"],
    ["not dropped the day before", dropped, [], 39, [], "slipping"],
    ["done, even paused", done, [], 45, pause, "done"],
    ["not done the day before", done, [], 39, [], "slipping"],
    ["paused, even overdue", open, [], 95, [{ from: d(90), to: d(99) }], "paused"],
    ["paused before the start", open, [], -5, [{ from: d(-9), to: d(-1) }], "paused"],
    ["not started before the start day", open, [], -1, [], "not-started"],
    ["ahead before the start day, with entries", open, counted([-3, 1]), -1, [], "ahead"],
    ["on pace on the start day", open, [], 0, [], "on-pace"],
    ["on pace until the first step is owed", open, [], 18, [], "on-pace"],
    ["slipping once the first step is owed", open, [], 19, [], "slipping"],
    ["on pace between two steps", open, one, 30, [], "on-pace"],
    ["slipping on the due day with one missing", open, counted([1, 4]), 92, [], "slipping"],
    ["overdue from the day after", open, counted([1, 4]), 93, [], "overdue"],
    ["overdue without any entry", open, [], 93, [], "overdue"],
    ["ahead by a whole step", open, counted([1, 2]), 18, [], "ahead"],
    ["on pace by less than a step", open, one, 5, [], "on-pace"],
  ])("%s", (_, goal, entries, n, pauses, word) => {
    expect(paceOf(goal, entries, d(n), pauses).word).toBe(word);
  });

  test("counts the days it is overdue", () => {
    expect(paceOf(open, [], d(92)).overdueDays).toBe(0);
    expect(paceOf(open, [], d(98)).overdueDays).toBe(6);
    expect(paceOf(done, [], d(98)).overdueDays).toBe(0);
  });

  test("a tick slips on its due day and is overdue after it", () => {
    const goal = aGoal({ measure: tick });
    expect([91, 92, 93].map((n) => paceOf(goal, [], d(n)).word)).toEqual([
      "on-pace",
      "slipping",
      "overdue",
    ]);
    expect(paceOf(goal, [], d(30)).slackDays).toBeNull();
    expect(paceOf(goal, [], d(30)).next?.day).toBe(goal.dueOn);
  });

  test("a done goal is whole and keeps its figure", () => {
    const now = paceOf(done, counted([8, 3]), d(45));
    expect([now.actual, now.raw, now.slackDays, now.next]).toEqual([1, 3, null, null]);
  });
});

describe("a level to hold", () => {
  const goal = aGoal({ measure: sla });
  test("is expected whole from the first reading on", () => {
    const entries = counted([10, 99]);
    expect(paceOf(goal, entries, d(9)).expected).toBe(0);
    expect(paceOf(goal, entries, d(10)).expected).toBe(1);
  });

  test("slips while the latest reading fails, and not before one is there", () => {
    const entries = counted([10, 99], [20, 90], [30, 96]);
    const words = [5, 15, 25, 35].map((n) => paceOf(goal, entries, d(n)).word);
    expect(words).toEqual(["on-pace", "on-pace", "slipping", "on-pace"]);
  });

  test("is done after the due day if it held on it", () => {
    const entries = counted([10, 99], [95, 10]);
    expect(paceOf(goal, entries, d(92)).word).toBe("on-pace");
    expect(paceOf(goal, entries, d(93))).toMatchObject({ word: "done", actual: 1, doneOn: d(92) });
    expect(paceOf(goal, entries, d(99)).word).toBe("done");
  });

  test("is overdue if it did not hold, or nobody read", () => {
    expect(paceOf(goal, counted([10, 90]), d(93)).word).toBe("overdue");
    expect(paceOf(goal, [], d(93)).word).toBe("overdue");
  });

  test("has no slack, no step and no next", () => {
    const now = paceOf(goal, counted([10, 99]), d(20));
    expect([now.slackDays, now.step, now.next]).toEqual([null, null, null]);
  });
});

describe("an amount on its way down", () => {
  const spend: Measure = { kind: "amount", baseline: 100, target: 70, unit: "%" };
  test("steps by tenths of the way", () => {
    const now = paceOf(aGoal({ measure: spend }), counted([5, 88]), d(30));
    expect(now.actual).toBeCloseTo(0.4, 12);
    expect(now.next).toMatchObject({ figure: 85, steps: 6 });
    expect(now.raw).toBe(88);
  });
});

describe("catching up", () => {
  test("says how many steps are owed and the last day on which they are enough", () => {
    // The line makes its second step on day 37 and its third on day 56.
    const now = paceOf(aGoal(), [], d(40));
    expect(now.stepsOwed).toBe(2);
    expect(now.catchUpBy).toBe(d(55));
  });

  test("is today at the latest once the due day is past", () => {
    expect(paceOf(aGoal(), [], d(99)).catchUpBy).toBe(d(99));
  });
});
