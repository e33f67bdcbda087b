import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { burnUp, road } from "@/lib/domain/burn-up";
import { type Day, daysBetween } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import type { Goal } from "@/lib/domain/goals";
import { standingOn, sums } from "@/lib/domain/ledger";
import { pace } from "@/lib/domain/pace";
import {
  changeStatus,
  type PlanLife,
  type PlanStatus,
  planProgress,
  whileOpen,
} from "@/lib/domain/plans";
import { aGoal, counted, d, someDates, someLedger, somePauses } from "./support/worlds";

describe("the life of a plan", () => {
  const shelved: PlanLife = { status: "archived", before: "completed" };
  test.each<[PlanLife, PlanStatus, string]>([
    [{ status: "draft" }, "active", "plan.activated"],
    [{ status: "active" }, "completed", "plan.completed"],
    [{ status: "completed" }, "active", "plan.reopened"],
    [{ status: "draft" }, "archived", "plan.archived"],
    [{ status: "active" }, "archived", "plan.archived"],
    [{ status: "completed" }, "archived", "plan.archived"],
    [shelved, "completed", "plan.restored"],
    [{ status: "draft" }, "completed", "refused: plan.status"],
    [{ status: "active" }, "draft", "refused: plan.status"],
    [{ status: "active" }, "active", "refused: plan.status"],
    [{ status: "completed" }, "completed", "refused: plan.status"],
    [shelved, "active", "refused: plan.status"],
    [shelved, "archived", "refused: plan.archived"],
  ])("%j to %s: %s", (life, to, what) => {
    const outcome = changeStatus(life, to);
    const said = outcome.ok ? outcome.value.events[0]?.verb : `refused: ${outcome.problem.code}`;
    expect(said).toBe(what);
    if (outcome.ok) expect(outcome.value.next.status).toBe(to);
  });

  test("restoring gives back what it was before", () => {
    const outcome = changeStatus({ status: "active" }, "archived");
    expect(outcome.ok && outcome.value.next).toEqual({ status: "archived", before: "active" });
  });

  test("an archived plan is not changed", () => {
    expect(whileOpen(shelved)).toEqual({ ok: false, problem: { code: "plan.archived" } });
    expect(whileOpen({ status: "draft" }).ok).toBe(true);
  });
});

const paceOf = (goal: Goal, entries: Entry[], on: Day, pauses = [] as { from: Day; to: Day }[]) =>
  pace({ goal, sums: sums(goal.measure, goal, standingOn(entries, on)), pauses, on });

describe("the progress of a plan", () => {
  const stand = (
    weight: number,
    actual: number,
    expected: number,
    droppedOn: Day | null = null,
  ) => ({
    weight,
    pace: { actual, expected, droppedOn },
  });

  test("is the mean of its goals by weight", () => {
    const progress = planProgress([stand(1, 1, 0.5), stand(3, 0, 0.5)]);
    expect(progress).toEqual({ actual: 0.25, expected: 0.5 });
  });

  test("leaves dropped goals out", () => {
    const progress = planProgress([stand(1, 1, 1), stand(1, 0, 1, d(3))]);
    expect(progress).toEqual({ actual: 1, expected: 1 });
  });

  test("of no goals is none", () => {
    expect(planProgress([])).toEqual({ actual: 0, expected: 0 });
    expect(planProgress([stand(1, 1, 1, d(3))])).toEqual({ actual: 0, expected: 0 });
  });
});

describe("the burn-up", () => {
  const someGoals = fc.array(
    fc
      .record({ ledger: someLedger, dates: someDates, weight: fc.integer({ min: 1, max: 3 }) })
      .map(({ ledger, dates, weight }) => ({
        goal: aGoal({ measure: ledger.measure, weight, ...dates }),
        entries: ledger.entries,
      })),
    { minLength: 1, maxLength: 4 },
  );

  test("is the plan's progress on each of its days", () => {
    fc.assert(
      fc.property(someGoals, somePauses, (goals, pauses) => {
        const points = burnUp({ goals, pauses, from: d(-10), to: d(140), on: d(60), points: 12 });
        for (const { day, actual, expected } of points) {
          const paces = goals.map(({ goal, entries }) => ({
            weight: goal.weight,
            pace: paceOf(goal, entries, day, pauses),
          }));
          const whole = planProgress(paces);
          expect(expected).toBeCloseTo(whole.expected, 9);
          if (day <= d(60)) expect(actual).toBeCloseTo(whole.actual, 9);
          else expect(actual).toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });

  test("has both ends and today among its days, ascending and about as many as asked", () => {
    const goals = [{ goal: aGoal(), entries: counted([1, 1]) }];
    const days = burnUp({ goals, pauses: [], from: d(0), to: d(540), on: d(31) }).map((p) => p.day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days).toEqual(expect.arrayContaining([d(0), d(31), d(540)]));
    expect(days.length).toBeLessThanOrEqual(93);
  });

  test("leaves goals dropped by today out of the past too", () => {
    const gone = aGoal({ state: { is: "dropped", on: d(20), why: "x" } });
    const goals = [
      { goal: gone, entries: [] },
      { goal: aGoal(), entries: counted([1, 5]) },
    ];
    const points = burnUp({ goals, pauses: [], from: d(0), to: d(92), on: d(30) });
    expect(points.find((point) => point.day === d(10))?.actual).toBe(1);
  });
});

describe("a goal's road", () => {
  test("bends around pauses and steps where something was logged", () => {
    const pauses = [{ from: d(11), to: d(20) }];
    const way = road({
      goal: aGoal({ dueOn: d(50) }),
      entries: counted([5, 1], [12, 2]),
      pauses,
      on: d(30),
    });
    expect(way.line).toEqual([
      { day: d(0), level: 0 },
      { day: d(10), level: 0.25 },
      { day: d(20), level: 0.25 },
      { day: d(50), level: 1 },
    ]);
    expect(way.steps.map(({ day, level }) => [daysBetween(d(0), day), level])).toEqual([
      [0, 0],
      [5, 0.2],
      [12, 0.6],
      [30, 0.6],
    ]);
  });

  test("of a goal ticked early ends at the top", () => {
    const goal = aGoal({ state: { is: "done", on: d(15), by: "her", isReached: false } });
    const way = road({ goal, entries: counted([5, 1]), pauses: [], on: d(30) });
    expect(way.steps.slice(-2)).toEqual([
      { day: d(15), level: 1 },
      { day: d(30), level: 1 },
    ]);
  });
});
