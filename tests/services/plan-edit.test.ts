import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { editGoal } from "@/lib/services/goals/edit";
import { addPause, endPause, listPauses } from "@/lib/services/pauses";
import { editPlan } from "@/lib/services/plans/edit";
import { deletePlan, undeletePlan } from "@/lib/services/plans/hide";
import { readPlan } from "@/lib/services/plans/read";
import { sweep } from "@/lib/services/sweep";
import { testDatabase } from "../support/database";
import { NOW, type Person, signedUp, somebody } from "../support/people";
import { goalOn, must, seedSmall, startedBy } from "../support/plans";

let owner: Person;
let stranger: Person;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  owner = await signedUp("Olga");
  stranger = await somebody("Stan");
});

const DAY_MS = 86_400_000;

describe("moving the start", () => {
  test("dates windows anew and shifts what she dated herself", async () => {
    const plan = await startedBy(owner, "2026-01-31");
    const own = await goalOn(owner, plan.id);
    must(
      await editGoal(owner.context, {
        goalId: own.id,
        startsOn: day("2026-02-10"),
        dueOn: day("2026-02-20"),
      }),
    );
    const moved = must(
      await editPlan(owner.context, { planId: plan.id, startsOn: day("2026-02-28") }),
    );
    const dates = moved.goals.map(({ title, startsOn, dueOn }) => [title, startsOn, dueOn]);
    expect(moved).toMatchObject({ startsOn: "2026-02-28", endsOn: "2026-08-28" });
    expect(dates).toEqual([
      ["Build 5 pipelines", "2026-02-28", "2026-05-28"],
      ["Stand on the summit", "2026-05-28", "2026-08-28"],
      ["Lay 4 stones", "2026-03-10", "2026-03-20"],
    ]);
  });

  test("clamps a month's end, counted from the start each time", async () => {
    const plan = await startedBy(owner, "2026-08-31");
    expect(plan.endsOn).toBe("2027-02-28");
    expect(plan.goals[0]).toMatchObject({ startsOn: "2026-08-31", dueOn: "2026-11-30" });
  });
});

describe("a plan's life", () => {
  test("an archived plan takes no change but to be restored as it was", async () => {
    const { id: planId, goals } = await startedBy(owner);
    const goalId = goals[0]?.id ?? "";
    must(await editPlan(owner.context, { planId, status: "completed" }));
    must(await editPlan(owner.context, { planId, status: "archived" }));
    expect(await editPlan(owner.context, { planId, title: "Other" })).toMatchObject({
      problem: { code: "plan.archived" },
    });
    expect(await editGoal(owner.context, { goalId, title: "Other" })).toMatchObject({
      problem: { code: "plan.archived" },
    });
    const restored = must(await editPlan(owner.context, { planId, status: "completed" }));
    expect(restored.status).toBe("completed");
  });

  test("deleted it is gone for everyone, and comes back whole", async () => {
    const plan = await startedBy(owner);
    must(await deletePlan(owner.context, { planId: plan.id }));
    expect(await readPlan(owner.context, { planId: plan.id })).toMatchObject({
      problem: { code: "not-found" },
    });
    expect(await undeletePlan(stranger.context, { planId: plan.id })).toMatchObject({
      problem: { code: "not-found" },
    });
    must(await undeletePlan(owner.context, { planId: plan.id }));
    expect(must(await readPlan(owner.context, { planId: plan.id })).goals).toHaveLength(2);
  });

  test("thirty days after it was deleted it is gone for good", async () => {
    const plan = await startedBy(owner);
    must(await deletePlan(owner.context, { planId: plan.id }));
    await sweep(new Date(NOW.getTime() + 29 * DAY_MS));
    expect(await db().plan.count({ where: { id: plan.id } })).toBe(1);
    await sweep(new Date(NOW.getTime() + 31 * DAY_MS));
    expect(await db().plan.count({ where: { id: plan.id } })).toBe(0);
    expect(await db().goal.count({ where: { planId: plan.id } })).toBe(0);
  });

  test("every change is numbered without a gap", async () => {
    const { id: planId } = await startedBy(owner);
    const wishes = ["One", "Two", "Three", "Four", "Five"];
    await Promise.all(wishes.map((title) => editPlan(owner.context, { planId, title })));
    const events = await db().event.findMany({ where: { planId }, orderBy: { number: "asc" } });
    expect(events.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("pausing", () => {
  test("from a day to a day, once, and back", async () => {
    const { id: planId } = await startedBy(owner);
    const wish = { planId, from: day("2026-03-01"), to: day("2026-03-07") };
    const pause = must(await addPause(owner.context, { ...wish, reason: "Winter" }));
    expect(await addPause(owner.context, wish)).toMatchObject({
      problem: { code: "pause.overlap" },
    });
    expect(must(await listPauses(owner.context, { planId })).items).toEqual([pause]);
    must(await endPause(owner.context, { planId, pauseId: pause.id }));
    expect(must(await listPauses(owner.context, { planId })).items).toEqual([]);
  });

  test("never ends before it starts", async () => {
    const { id: planId } = await startedBy(owner);
    const wish = { planId, from: day("2026-03-07"), to: day("2026-03-01") };
    expect(await addPause(owner.context, wish)).toMatchObject({ problem: { code: "pause.order" } });
  });

  test("a stranger finds nothing", async () => {
    const { id: planId } = await startedBy(owner);
    const wish = { planId, from: day("2026-03-01"), to: day("2026-03-07") };
    expect(await addPause(stranger.context, wish)).toMatchObject({
      problem: { code: "not-found" },
    });
    expect(await endPause(owner.context, { planId, pauseId: "none" })).toMatchObject({
      problem: { code: "not-found" },
    });
  });
});
