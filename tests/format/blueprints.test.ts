import { describe, expect, test } from "vitest";
import type { Budget } from "@/lib/domain/blueprint";
import type { Measure } from "@/lib/domain/measures";
import { allowance, budgetFor, measureWords, monthsLong, monthsOf } from "@/lib/format/blueprints";

const conferences: Budget = {
  key: "conferences",
  amount: 2000,
  currency: "USD",
  per: "year",
  purpose: "annual conference budget",
};

describe("a plan document in words", () => {
  test("says lengths and windows in months", () => {
    expect(monthsLong([6, 12])).toBe("6–12 months");
    expect(monthsLong([12, 12])).toBe("12 months");
    expect(monthsOf([0, 3])).toBe("months 0–3");
  });

  test("says budgets with their period and purpose", () => {
    expect(allowance(conferences)).toBe("$2,000 a year");
    expect(budgetFor(conferences)).toBe("$2,000 a year for conferences");
    expect(allowance({ ...conferences, amount: 12.5, currency: "EUR", per: "plan" })).toBe(
      "€12.50 for the whole plan",
    );
  });

  const measures: [Measure | undefined, string][] = [
    [undefined, ""],
    [{ kind: "tick" }, ""],
    [{ kind: "count", target: 5, unit: "pipelines" }, "5 pipelines"],
    [
      { kind: "amount", baseline: 100, target: 70, unit: "% of the starting spend" },
      "from 100 to 70 % of the starting spend",
    ],
    [
      { kind: "hold", op: "at-least", target: 99.999, unit: "% SLA compliance" },
      "at least 99.999 % SLA compliance",
    ],
    [{ kind: "checklist", items: [{ key: "a", title: "Patents filed" }] }, "Patents filed"],
  ];
  test.each(measures)("says the measure %j as %j", (measure, words) => {
    expect(measureWords(measure)).toBe(words);
  });
});
