import { describe, expect, test } from "vitest";
import {
  type GoalQuery,
  goalQueryHref,
  readGoalQuery,
  selectGoals,
} from "@/components/goals/goal-query";
import type { GoalRow } from "@/lib/views/plan-page";

const goal = (id: string, word: string, dueOn: string, gap: number) =>
  ({ id, dueOn, pace: { word, gap } }) as unknown as GoalRow;

const goals = [
  goal("a", "ahead", "2026-09-01", 0.2),
  goal("b", "overdue", "2026-03-01", -0.4),
  goal("c", "done", "2026-06-01", 0),
  goal("d", "slipping", "2026-06-01", -0.1),
  goal("e", "not-started", "2026-12-01", 0),
];
const ids = (view: GoalQuery) =>
  selectGoals(goals, view)
    .map(({ id }) => id)
    .join("");

describe("a view of the goals", () => {
  test.each([
    ["all", "plan", "abcde"],
    ["open", "plan", "abde"],
    ["behind", "plan", "bd"],
    ["done", "plan", "c"],
    ["all", "due", "bcdae"],
    ["all", "gap", "bdcea"],
    ["open", "gap", "bdea"],
  ] as const)("%s, sorted by %s, is %s", (show, sort, expected) => {
    expect(ids({ show, sort })).toBe(expected);
  });

  test("leaves the plan's own list as it is", () => {
    ids({ show: "all", sort: "due" });
    expect(goals.map(({ id }) => id).join("")).toBe("abcde");
  });

  test.each([
    [{}, { show: "all", sort: "plan" }],
    [
      { show: "done", sort: "gap" },
      { show: "done", sort: "gap" },
    ],
    [
      { show: "none", sort: ["due", "gap"] },
      { show: "all", sort: "plan" },
    ],
    [
      { show: undefined, sort: "due", other: "x" },
      { show: "all", sort: "due" },
    ],
  ])("is read from %j", (query, view) => {
    expect(readGoalQuery(query)).toEqual(view);
  });

  test.each([
    [{ show: "all", sort: "plan" }, "/plans/p"],
    [{ show: "open", sort: "plan" }, "/plans/p?show=open"],
    [{ show: "done", sort: "due" }, "/plans/p?show=done&sort=due"],
  ] as const)("%j has the address %s", (view, href) => {
    expect(goalQueryHref("p", view)).toBe(href);
    const query = Object.fromEntries(new URL(href, "http://cairn").searchParams);
    expect(readGoalQuery(query)).toEqual(view);
  });
});
