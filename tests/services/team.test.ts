import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/days";
import { approveSpend, voidSpend } from "@/lib/services/budgets/spends";
import { addGoal } from "@/lib/services/goals/add";
import { editGoal } from "@/lib/services/goals/edit";
import { tickGoal } from "@/lib/services/goals/state";
import { addPause } from "@/lib/services/pauses";
import { editPlan } from "@/lib/services/plans/edit";
import { signReview } from "@/lib/services/reviews/sign";
import { teamAreas } from "@/lib/services/team/areas";
import { REPORTS_A_PAGE, teamPage } from "@/lib/services/team/page";
import { testDatabase } from "../support/database";
import { spentBy } from "../support/money";
import { type Person, somebody, TODAY } from "../support/people";
import { goalOn, leaves, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, reviewAt } from "../support/reviews";

await testDatabase();

let manager: Person;
beforeAll(async () => {
  await seedSmall();
  manager = await somebody("Mira");
});

/** Somebody with a plan that the manager looks after; the plan's goals have nothing logged. */
async function report(name: string, startsOn?: string) {
  const person = await somebody(name);
  const plan = await startedBy(person, startsOn);
  await standsIn(plan.id, manager, "manager");
  return { person, planId: plan.id, goals: plan.goals };
}

const page = async () => must(await teamPage(manager.context));
const rowOf = async (planId: string) => (await page()).rows.find((row) => row.planId === planId);

describe("the team", () => {
  test("holds every plan one manages, and no other", async () => {
    const ines = await report("Ines");
    const other = await somebody("Olga");
    const { id: mentored } = await startedBy(other);
    await standsIn(mentored, manager, "mentor");
    const { rows } = await page();
    expect(rows.map(({ planId }) => planId)).toContain(ines.planId);
    expect(rows.map(({ planId }) => planId)).not.toContain(mentored);
    expect(must(await teamPage(other.context))).toMatchObject({ reports: 0, rows: [], needs: [] });
  });

  test("is up to date with every milestone, tick and pause", async () => {
    const { person, planId } = await report("Jonas", "2026-03-01");
    const goal = await goalOn(person, planId);
    const before = await rowOf(planId);
    expect(before?.outlook).toMatchObject({ actual: 0, lastOn: null, goals: 3 });
    await logOn(person, goal.id, 2);
    expect((await rowOf(planId))?.outlook.actual).toBeCloseTo(1 / 6, 9);
    must(await tickGoal(person.context, { goalId: goal.id }));
    expect((await rowOf(planId))?.outlook).toMatchObject({ done: 1, lastOn: TODAY });
    must(await addPause(person.context, { planId, from: TODAY, to: addDays(TODAY, 3) }));
    expect((await rowOf(planId))?.outlook.word).toBe("paused");
    expect((await rowOf(planId))?.road.actual.at(-1)?.y).toBeCloseTo(1 / 3, 9);
  });

  test("leaves private goals out of every figure", async () => {
    const { person, planId } = await report("Petra");
    const goal = await goalOn(person, planId, { private: true });
    await logOn(person, goal.id, 3);
    const row = await rowOf(planId);
    expect(row?.outlook).toMatchObject({ goals: 2, actual: 0, lastOn: null });
    expect(row?.road.actual.every(({ y }) => y === 0)).toBe(true);
  });

  test("says what is used of the budget, and asks for the approval that waits", async () => {
    const { person, planId } = await report("Bodil", "2026-03-01");
    const set = { currency: "EUR", amountMinor: 12_050 };
    expect((await rowOf(planId))?.money).toEqual([{ ...set, spentMinor: 0 }]);
    const { spendId } = await spentBy(person, planId, { amount: 60.25 });
    expect((await rowOf(planId))?.money).toEqual([{ ...set, spentMinor: 6_025 }]);
    const needs = async () =>
      (await page()).needs.find((need) => need.planId === planId)?.needs.map(({ kind }) => kind);
    expect(await needs()).toEqual(["spends"]);
    must(await approveSpend(manager.context, { spendId }));
    expect(await needs()).toBeUndefined();
    expect((await rowOf(planId))?.money).toEqual([{ ...set, spentMinor: 6_025 }]);
    must(await voidSpend(person.context, { spendId }));
    expect((await rowOf(planId))?.money).toEqual([{ ...set, spentMinor: 0 }]);
  });

  test("tells of a review as far as it is", async () => {
    const lead = await somebody("Ravn");
    const person = await somebody("Rasmus");
    const { id: planId } = await startedBy(person);
    await standsIn(planId, lead, "manager");
    const kinds = async () =>
      must(await teamPage(lead.context)).needs.flatMap(({ needs }) =>
        needs.map(({ kind }) => kind).filter((kind) => kind.endsWith("-review")),
      );
    const reviewId = await reviewAt({ owner: person, manager: lead }, planId, "half");
    expect(await kinds()).toEqual(["write-review"]);
    await handsIn(lead, reviewId, "manager");
    expect(await kinds()).toEqual(["sign-review"]);
    must(await signReview(lead.context, { reviewId }));
    expect(await kinds()).toEqual([]);
  });

  test("puts those first who need a word, three at most", async () => {
    const late = await report("Zoe", "2025-10-01");
    const { rows, needs, needing } = await page();
    expect(rows[0]?.planId).toBe(late.planId);
    expect(needs[0]).toMatchObject({ planId: late.planId, owner: "Zoe" });
    expect(needs.length).toBeLessThanOrEqual(3);
    expect(needing).toBeGreaterThanOrEqual(needs.length);
  });

  test("lets go of who archived the plan, deleted it, or sent the manager away", async () => {
    const { person, planId } = await report("Tove");
    must(await editPlan(person.context, { planId, status: "archived" }));
    expect(await rowOf(planId)).toBeUndefined();
    must(await editPlan(person.context, { planId, status: "active" }));
    expect(await rowOf(planId)).toBeDefined();
    await leaves(planId, manager);
    expect(await rowOf(planId)).toBeUndefined();
  });

  test("is told page by page when it is large", async () => {
    const lead = await somebody("Lena");
    const person = await somebody("Many");
    for (let at = 0; at <= REPORTS_A_PAGE; at++) {
      const { id } = await startedBy(person);
      await standsIn(id, lead, "manager");
    }
    const first = must(await teamPage(lead.context));
    const second = must(await teamPage(lead.context, { page: 2 }));
    expect(first).toMatchObject({ reports: REPORTS_A_PAGE + 1, page: 1, pages: 2 });
    const seen = [...first.rows, ...second.rows].map(({ planId }) => planId);
    expect(new Set(seen).size).toBe(REPORTS_A_PAGE + 1);
    expect(must(await teamPage(lead.context, { page: 99 })).page).toBe(2);
  });
});

describe("by area", () => {
  test("goals of one area stand together, across people", async () => {
    const lead = await somebody("Lars");
    const [ada, bo] = [await somebody("Ada"), await somebody("Bo")];
    for (const person of [ada, bo]) {
      const plan = await startedBy(person);
      await standsIn(plan.id, lead, "manager");
      const [pipelines] = plan.goals;
      if (person === ada && pipelines) await logOn(ada, pipelines.id, 5);
    }
    const { areas } = must(await teamAreas(lead.context));
    expect(areas.map(({ area, isHorizon }) => [area, isHorizon])).toEqual([
      ["Paths", false],
      ["long", true],
    ]);
    expect(areas[0]).toMatchObject({ area: "Paths", goals: 2, done: 1, actual: 0.5 });
    expect(areas[0]?.people.map(({ owner }) => owner)).toEqual(["Bo", "Ada"]);
  });

  test("a goal given an area stands with it from the next look on", async () => {
    const lead = await somebody("Lone");
    const person = await somebody("Ask");
    const plan = await startedBy(person);
    await standsIn(plan.id, lead, "manager");
    const goal = await goalOn(person, plan.id);
    const goalsIn = async () =>
      must(await teamAreas(lead.context)).areas.map(({ area, goals }) => [area, goals]);
    expect(await goalsIn()).toContainEqual(["Paths", 1]);
    must(await editGoal(person.context, { goalId: goal.id, area: "paths" }));
    expect(await goalsIn()).toContainEqual(["Paths", 2]);
    must(await editGoal(person.context, { goalId: goal.id, area: null }));
    expect(await goalsIn()).toContainEqual(["Paths", 1]);
  });

  test("a private goal is in no area", async () => {
    const lead = await somebody("Liv");
    const person = await somebody("Pia");
    const plan = await startedBy(person);
    await standsIn(plan.id, lead, "manager");
    await db().goal.updateMany({ where: { planId: plan.id }, data: { isPrivate: true } });
    expect(must(await teamAreas(lead.context)).areas).toEqual([]);
  });
});

test("a goal added shows in the next look", async () => {
  const { person, planId } = await report("Ulla");
  const before = (await rowOf(planId))?.outlook.goals ?? 0;
  must(
    await addGoal(person.context, {
      planId,
      title: "One more",
      horizon: "long",
      measure: { kind: "tick" },
      smart: {},
      weight: 1,
      private: false,
    }),
  );
  expect((await rowOf(planId))?.outlook.goals).toBe(before + 1);
});
