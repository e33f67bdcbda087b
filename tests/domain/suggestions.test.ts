import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import type { Goal } from "@/lib/domain/goals";
import {
  movedFields,
  nudge,
  reconsider,
  type SuggestedChanges,
  type Suggestion,
  settle,
  suggest,
  take,
  takeBack,
  withTarget,
} from "@/lib/domain/suggestions";

const goal: Goal = {
  id: "g",
  title: "Build 5 pipelines",
  horizon: "short",
  startsOn: day("2026-01-01"),
  dueOn: day("2026-04-01"),
  measure: { kind: "count", target: 5, unit: "pipelines" },
  smart: { specific: null, measurable: null, achievable: null, relevant: null, timeBound: null },
  weight: 1,
  state: { is: "open" },
};
const ledger = { goal, entries: [] };
const later: SuggestedChanges = { dueOn: day("2026-05-01") };
const made: Suggestion = { id: "s", changes: later, was: { dueOn: goal.dueOn }, state: "open" };

describe("a suggestion", () => {
  test("keeps only what differs, and what it would replace", () => {
    const wanted = { title: goal.title, dueOn: day("2026-05-01"), measure: goal.measure };
    expect(suggest(ledger, wanted, "t")).toEqual({
      ok: true,
      value: { changes: later, was: { dueOn: goal.dueOn } },
    });
  });

  test.each<[string, SuggestedChanges, string]>([
    ["nothing new", { title: goal.title }, "suggestion.nothing-new"],
    [
      "a measure in another order of its parts",
      { measure: { unit: "pipelines", target: 5, kind: "count" } },
      "suggestion.nothing-new",
    ],
    ["due before it starts", { dueOn: day("2025-12-31") }, "goal.dates-order"],
  ])("with %s is refused", (_, wanted, code) => {
    expect(suggest(ledger, wanted, "t")).toMatchObject({ ok: false, problem: { code } });
  });

  test("is taken by the same decision as an edit, with the goal's own events", () => {
    expect(take(made, ledger, "o")).toMatchObject({
      ok: true,
      value: {
        next: { goal: { dueOn: later.dueOn, title: goal.title } },
        events: [
          { verb: "goal.moved" },
          { verb: "suggestion.taken", figures: { suggestionId: "s", fields: ["dueOn"] } },
        ],
      },
    });
  });

  test("is still good when other fields moved, and not when its own did", () => {
    const renamed = { ...goal, title: "Build five" };
    expect(movedFields(made, renamed)).toEqual([]);
    expect(take(made, { goal: renamed, entries: [] }, "o").ok).toBe(true);
    const moved = { ...goal, dueOn: day("2026-04-15") };
    expect(movedFields(made, moved)).toEqual(["dueOn"]);
    expect(take(made, { goal: moved, entries: [] }, "o")).toMatchObject({
      problem: { code: "suggestion.moved", fields: ["dueOn"] },
    });
  });

  test("is answered once", () => {
    for (const state of ["taken", "declined", "withdrawn"] as const) {
      const answered = { ...made, state };
      const refused = { ok: false, problem: { code: "suggestion.answered", state } };
      expect(take(answered, ledger, "o")).toEqual(refused);
      expect(settle(answered, "declined")).toEqual(refused);
    }
  });

  test("taken back puts the fields back, unless they moved on", () => {
    const taken = { ...made, state: "taken" as const };
    const after = { goal: { ...goal, ...later }, entries: [] };
    expect(takeBack(taken, after, "o")).toMatchObject({
      value: { next: { goal: { dueOn: goal.dueOn } } },
    });
    expect(takeBack(taken, ledger, "o")).toMatchObject({ problem: { code: "suggestion.moved" } });
    expect(takeBack(made, ledger, "o").ok).toBe(false);
  });

  test("declined is open again when the owner thinks better of it", () => {
    expect(reconsider({ ...made, state: "declined" })).toMatchObject({ value: { next: "open" } });
    expect(reconsider(made)).toMatchObject({ problem: { code: "suggestion.not-answered" } });
  });
});

describe("a nudge about a suggestion", () => {
  const on = (n: number) => new Date(Date.UTC(2026, 2, n));
  const waiting = { ...made, createdAt: on(1), nudgedAt: null };

  test.each([
    ["within a week", waiting, 7, { code: "suggestion.nudge-early", from: on(8).toISOString() }],
    [
      "within a week of the last",
      { ...waiting, nudgedAt: on(8) },
      14,
      { code: "suggestion.nudge-early", from: on(15).toISOString() },
    ],
    [
      "of what is answered",
      { ...waiting, state: "taken" as const },
      30,
      { code: "suggestion.answered", state: "taken" },
    ],
  ])("%s is refused", (_, suggestion, day, problem) => {
    expect(nudge(suggestion, on(day))).toEqual({ ok: false, problem });
  });

  test("is fair after a week, and once a week", () => {
    const figures = { suggestionId: "s", fields: ["dueOn"] };
    expect(nudge(waiting, on(8))).toEqual({
      ok: true,
      value: { next: on(8), events: [{ verb: "suggestion.nudged", figures }] },
    });
    expect(nudge({ ...waiting, nudgedAt: on(8) }, on(15)).ok).toBe(true);
  });
});

test("a target is put into the measure it belongs to", () => {
  expect(withTarget(goal.measure, 7)).toEqual({ kind: "count", target: 7, unit: "pipelines" });
  expect(withTarget({ kind: "tick" }, 7)).toEqual({ kind: "tick" });
});
