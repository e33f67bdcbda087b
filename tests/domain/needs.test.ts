import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import type { Goal } from "@/lib/domain/goals";
import { standingOn, sums } from "@/lib/domain/ledger";
import { type AskKind, inOrder, needOf, needs } from "@/lib/domain/needs";
import { pace } from "@/lib/domain/pace";
import { aGoal, counted, d } from "./support/worlds";

const item = (goal: Goal, entries: Entry[], on: Day) => ({
  goal,
  pace: pace({ goal, sums: sums(goal.measure, goal, standingOn(entries, on)), pauses: [], on }),
});
const need = (goal: Goal, entries: Entry[], n: number) => {
  const { pace } = item(goal, entries, d(n));
  return needOf(goal, pace);
};

const plainTitle = "Earn a certificate in the cloud";
const tick = aGoal({ measure: { kind: "tick" }, title: plainTitle });
const sla = aGoal({
  measure: { kind: "hold", op: "at-least", target: 95, unit: "%" },
  title: plainTitle,
});
const spend = aGoal({
  measure: { kind: "amount", baseline: 100, target: 70, unit: "%" },
  title: plainTitle,
});

describe("what a goal needs", () => {
  test("an overdue one: to be opened", () => {
    const found = { kind: "overdue", act: "open", dueOn: d(92), overdueDays: 6 };
    expect(need(aGoal(), counted([1, 3]), 98)).toEqual(found);
  });

  test("a slipping count: one more, and how many by when", () => {
    const found = { kind: "slipping", act: "add-one", steps: 2, by: d(55) };
    expect(need(aGoal(), [], 40)).toEqual(found);
  });

  test("a slipping amount: a reading", () => {
    expect(need(spend, counted([1, 99]), 40)).toMatchObject({ kind: "slipping", act: "log" });
  });

  test("a level that is not held: a better reading", () => {
    const found = { kind: "failing", act: "log", reading: 90 };
    expect(need(sla, counted([1, 90]), 40)).toEqual(found);
  });

  test("a step within seven days, and not one within eight", () => {
    expect(need(aGoal(), [], 12)).toEqual({ kind: "due-soon", act: "add-one", day: d(19) });
    expect(need(aGoal(), [], 11)).toBeNull();
  });

  test("a tick within seven days of its due day", () => {
    expect(need(tick, [], 85)).toEqual({ kind: "due-soon", act: "tick", day: d(92) });
    expect(need(tick, [], 84)).toBeNull();
    expect(need(tick, [], 92)).toMatchObject({ kind: "slipping", act: "tick", by: d(92) });
  });

  test("a first reading, once it is under way", () => {
    expect(need(sla, [], 0)).toEqual({ kind: "first-reading", act: "log" });
    expect(need(spend, [], 0)).toEqual({ kind: "first-reading", act: "log" });
    expect(need(sla, [], -1)).toBeNull();
  });

  test("a repair that its title offers", () => {
    const goal = aGoal({ measure: { kind: "tick" } });
    expect(need(goal, [], 5)).toMatchObject({ kind: "repair", proposal: { sets: "measure" } });
    expect(need(goal, [], -5)).toBeNull();
  });

  test("nothing when done, let go, paused or ahead", () => {
    const done = aGoal({ state: { is: "done", on: d(1), by: "x", isReached: false } });
    const dropped = aGoal({ state: { is: "dropped", on: d(1), why: "x" } });
    expect(need(done, [], 99)).toBeNull();
    expect(need(dropped, [], 99)).toBeNull();
    expect(need(aGoal(), counted([1, 4]), 20)).toBeNull();
  });
});

describe("today's list", () => {
  test("has the most pressing first and leaves the rest out", () => {
    const on = d(93);
    const goals = [
      item(aGoal({ id: "calm", dueOn: d(400) }), counted([1, 4]), on),
      item(aGoal({ id: "soon", dueOn: d(99) }), counted([1, 4]), on),
      item(aGoal({ id: "late-by-one" }), [], on),
      item(aGoal({ id: "slipping-a-little", dueOn: d(120) }), counted([1, 2]), on),
      item(aGoal({ id: "slipping-much", dueOn: d(120) }), [], on),
      item(aGoal({ id: "late-by-ten", dueOn: d(83) }), [], on),
      item({ ...sla, id: "unread", dueOn: d(400) }, [], on),
    ];
    expect(needs(goals).map(({ goal }) => goal.id)).toEqual([
      "late-by-ten",
      "late-by-one",
      "slipping-much",
      "slipping-a-little",
      "soon",
      "unread",
    ]);
  });

  test("has what is late before who waits, and who waits before what comes", () => {
    const kinds: AskKind[] = ["repair", "question", "due-soon", "suggestion", "overdue", "review"];
    expect(inOrder(kinds.map((kind) => ({ kind }))).map(({ kind }) => kind)).toEqual([
      ...["overdue", "review", "suggestion", "question", "due-soon", "repair"],
    ]);
  });

  test("leaves those of one kind as they come", () => {
    const asks = [1, 2, 3].map((n) => ({ kind: "question" as const, n }));
    expect(inOrder(asks)).toEqual(asks);
  });
});
