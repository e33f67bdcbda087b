import { describe, expect, test } from "vitest";
import type { Entry } from "@/lib/domain/entries";
import { forecast } from "@/lib/domain/forecast";
import { forecastSentence } from "@/lib/format/forecast";
import { plain } from "@/lib/format/sentence";
import { aGoal, counted, d } from "../domain/support/worlds";
import { three, tick } from "./support/told";

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
