import { describe, expect, test } from "vitest";
import {
  figure,
  inWords,
  money,
  number,
  one,
  outOf,
  percent,
  percentOf,
  slack,
  span,
} from "@/lib/format/numbers";

describe("figures are said", () => {
  test.each([
    [0.6, "60 %"],
    [0.599, "59 %"],
    [0.29, "29 %"],
    [0.57, "57 %"],
    [1 / 3, "33 %"],
    [1, "100 %"],
    [1.2, "100 %"],
    [-0.2, "0 %"],
  ])("share %d is %s", (share, said) => {
    expect(percent(share)).toBe(said);
    expect(`${percentOf(share)} %`).toBe(said);
  });

  test.each([
    [3, "pipelines", "3 pipelines"],
    [1, "pipelines", "1 pipeline"],
    [0, "pipelines", "0 pipelines"],
    [1.5, "hours", "1.5 hours"],
    [1_000_000, "events/sec", "1,000,000 events/sec"],
    [1, "events/sec", "1 events/sec"],
    [95, "% SLA compliance", "95 % SLA compliance"],
    [99.999, "% SLA compliance", "99.999 % SLA compliance"],
    [70, "% of the starting spend", "70 % of the starting spend"],
    [200, "ms", "200 ms"],
    [1, "ms", "1 ms"],
    [10_000_000, "USD", "$10,000,000"],
    [12.5, "EUR", "€12.50"],
    [3, "ABC", "3 ABC"],
    [3, "", "3"],
  ])("%d of %j is %s", (n, unit, said) => {
    expect(figure(n, unit)).toBe(said);
  });

  test.each([
    ["pipelines", "pipeline"],
    ["pull requests", "pull request"],
    ["GitHub projects", "GitHub project"],
    ["stories", "story"],
    ["classes", "class"],
    ["boxes", "box"],
    ["branches", "branch"],
    ["databases", "database"],
    ["caches", "cache"],
    ["people", "person"],
    ["analyses", "analysis"],
    ["series", "series"],
    ["status", "status"],
    ["DevOps", "DevOps"],
    ["coverage", "coverage"],
    ["APIs", "API"],
    ["PRs", "PR"],
    ["%", "%"],
  ])("one of %j is %j", (unit, single) => {
    expect(one(unit)).toBe(single);
  });

  test("counts out of, money, words and slack", () => {
    expect(outOf(3, 5, "pipelines")).toBe("3 of 5 pipelines");
    expect(outOf(0, 1, "pipelines")).toBe("0 of 1 pipeline");
    expect(money(2000, "USD")).toBe("$2,000");
    expect(number(1234.5)).toBe("1,234.5");
    expect([inWords(0), inWords(2), inWords(12), inWords(13), inWords(2.5)]).toEqual([
      "no",
      "two",
      "twelve",
      "13",
      "2.5",
    ]);
    expect([4, 1, 0, -1, -9].map(slack)).toEqual([
      "4 days of slack",
      "1 day of slack",
      "no slack",
      "1 day behind",
      "9 days behind",
    ]);
    expect([1, 13, 14, 65].map(span)).toEqual(["1 day", "13 days", "2 weeks", "9 weeks"]);
  });
});
