import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import { forecast } from "@/lib/domain/forecast";
import type { Goal, Pause } from "@/lib/domain/goals";
import { standingOn, sums } from "@/lib/domain/ledger";
import type { Measure } from "@/lib/domain/measures";
import { pace } from "@/lib/domain/pace";
import { forecastSentence } from "@/lib/format/forecast";
import { goalSentence, paceDetail, paceWord } from "@/lib/format/pace";
import { plain } from "@/lib/format/sentence";
import { aGoal, counted, d } from "../domain/support/worlds";

const paceOf = (goal: Goal, entries: Entry[], on: Day, pauses: Pause[] = []) =>
  pace({ goal, sums: sums(goal.measure, goal, standingOn(entries, on)), pauses, on });

const _told = (goal: Goal, entries: Entry[], n: number, pauses: Pause[] = []) => {
  const now = paceOf(goal, entries, d(n), pauses);
  return {
    word: paceWord(now),
    sentence: plain(goalSentence(goal, now)),
    detail: paceDetail(goal, now),
  };
};

const three = counted([8, 1], [16, 1], [24, 1]);
const _sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "% SLA compliance" };
const _spend: Measure = {
  kind: "amount",
  baseline: 100,
  target: 70,
  unit: "% of the starting spend",
};
const _list: Measure = {
  kind: "checklist",
  items: ["a", "b", "c", "d"].map((key) => ({ key, title: key })),
};
const tick: Measure = { kind: "tick" };
const _done: Goal["state"] = { is: "done", on: d(27), by: "her", isReached: false };

describe("a forecast is said", () => {
  const said = (entries: Entry[], n: number, goal = aGoal()) =>
    plain(forecastSentence(forecast({ goal, entries, pauses: [], on: d(n) }), d(n)));

  test("with a likely day, a range and a chance", () => {
    const entries = counted([2, 1], [9, 1], [30, 1]);
    expect(said(entries, 44)).toMatch(
      /^At your pace you finish around \d+ \w+, between \d+ \w+ and \d+ \w+; \d+ % to be on time\.$/,
    );
  });

  test("without a range where there is none", () => {
    expect(said(counted([7, 1], [14, 1], [21, 1]), 21)).toBe(
      "At your pace you finish around 28 November; 100 % to be on time.",
    );
  });

  test("as too early, or as very long", () => {
    expect(said([], 30)).toMatch(/^It is too early to say/);
    const huge = aGoal({ measure: { kind: "count", target: 90_000, unit: "rows" } });
    expect(said(three, 30, huge)).toMatch(/more than five years/);
    expect(said([], 30, aGoal({ measure: tick }))).toBe("");
  });
});
