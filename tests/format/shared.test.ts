import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { sums } from "@/lib/domain/ledger";
import type { Measure } from "@/lib/domain/measures";
import { pace } from "@/lib/domain/pace";
import { auditVerb } from "@/lib/format/audit";
import { sharedGoalSentence, sharedPlanSentence } from "@/lib/format/shared";

const count: Measure = { kind: "count", target: 4, unit: "stones" };
const goal = {
  measure: count,
  startsOn: day("2026-01-01"),
  dueOn: day("2026-05-01"),
  state: { is: "open" } as const,
};
const entry = (amount: number) => ({
  ...{ id: "e", number: 1, occurredOn: day("2026-01-02"), amount, item: null, done: null },
  ...{ supersedes: null, isVoid: false },
});

const said = (on: string, amount: number, more: Partial<typeof goal> = {}) => {
  const told = { ...goal, ...more };
  const entries = amount === 0 ? [] : [entry(amount)];
  const standing = { goal: told, sums: sums(told.measure, told, entries), pauses: [] };
  return sharedGoalSentence(told, pace({ ...standing, on: day(on) }));
};

describe("a goal said to a stranger", () => {
  test.each([
    ["2025-12-01", 0, "Starts 1 January 2026: 4 stones. Due 1 May 2026."],
    ["2026-03-02", 1, "1 of 4 stones, 30 days behind the line. Due 1 May 2026."],
    ["2026-02-01", 3, "3 of 4 stones, 59 days ahead of the line. Due 1 May 2026."],
    ["2026-06-01", 3, "3 of 4 stones. Was due 1 May 2026."],
  ])("on %s with %i", (on, amount, sentence) => {
    expect(said(on, amount)).toBe(sentence);
  });

  test("done says when, and how early", () => {
    const state = { is: "done", on: day("2026-04-24"), by: "p", isReached: false } as const;
    const told = { ...goal, measure: { kind: "tick" } as const, state };
    const now = pace({
      goal: told,
      sums: sums(told.measure, told, []),
      pauses: [],
      on: day("2026-06-01"),
    });
    expect(sharedGoalSentence(told, now)).toBe("Done 24 April 2026, 7 days early.");
  });

  test("names no day by its distance: it may be read on any other", () => {
    for (const on of ["2025-12-31", "2026-01-02", "2026-04-30", "2026-05-02"]) {
      expect(said(on, 1)).not.toMatch(/today|tomorrow|yesterday|day,|Monday|Friday/);
    }
  });
});

test("a plan says its share, its line and how many goals are done", () => {
  expect(sharedPlanSentence({ actual: 0.384, expected: 0.41, done: 3, goals: 12 })).toBe(
    "38 %, 41 % expected. 3 of 12 goals done.",
  );
});

test.each([
  ["goal.ticked", "Goal ticked"],
  ["review.handed-over", "Review handed over"],
  ["entry.logged", "Milestone logged"],
  ["session.opened", "Signed in"],
])("%s reads as %s in the audit log", (verb, words) => {
  expect(auditVerb(verb)).toBe(words);
});
