import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { dropGoal, restoreGoal, setTick, tickGoal, untickGoal } from "@/lib/services/goals/state";
import { testDatabase } from "../support/database";
import { type Person, signedUp, somebody, TODAY } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

let owner: Person;
let stranger: Person;
let manager: Person;
let planId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  owner = await signedUp("Olga");
  stranger = await somebody("Stan");
  manager = await somebody("Mara");
  planId = (await startedBy(owner)).id;
  await standsIn(planId, manager, "manager");
});

const verbsOf = (goalId: string) =>
  db().event.findMany({ where: { goalId }, orderBy: { number: "asc" }, select: { verb: true } });

describe("ticking", () => {
  test("finishes the goal today, by her, with one event", async () => {
    const { id: goalId } = await goalOn(owner, planId);
    const goal = must(await tickGoal(owner.context, { goalId }));
    expect(goal.state).toEqual({ is: "done", on: TODAY, by: owner.id });
    expect(goal).toMatchObject({ progress: 1, version: 2 });
    expect((await verbsOf(goalId)).map(({ verb }) => verb)).toEqual(["goal.added", "goal.ticked"]);
  });

  test("twice says when it was first done, and changes nothing", async () => {
    const { id: goalId } = await goalOn(owner, planId);
    must(await tickGoal(owner.context, { goalId }));
    const again = await tickGoal(owner.context, { goalId });
    expect(again).toEqual({ ok: false, problem: { code: "goal.already-done", on: TODAY } });
    expect(await verbsOf(goalId)).toHaveLength(2);
  });

  test("and back keeps what was logged", async () => {
    const { id: goalId } = await goalOn(owner, planId);
    await logOn(owner, goalId, 3);
    must(await setTick(owner.context, { goalId, done: true }));
    const goal = must(await setTick(owner.context, { goalId, done: false }));
    expect(goal).toMatchObject({ state: { is: "open" }, progress: 0.75 });
  });

  test("by two at once has one winner", async () => {
    const { id: goalId } = await goalOn(owner, planId);
    const both = await Promise.all([1, 2].map(() => tickGoal(owner.context, { goalId })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await verbsOf(goalId)).toHaveLength(2);
  });

  test("a stranger finds nothing, a manager may not", async () => {
    const { id: goalId } = await goalOn(owner, planId);
    for (const verb of [tickGoal, untickGoal, restoreGoal]) {
      expect(await verb(stranger.context, { goalId })).toMatchObject({
        problem: { code: "not-found" },
      });
      expect(await verb(manager.context, { goalId })).toMatchObject({
        problem: { code: "forbidden" },
      });
    }
  });

  test("an id that is none is not found", async () => {
    for (const goalId of ["", "x", "../..", "00000000-0000-0000-0000-000000000000"]) {
      expect(await tickGoal(owner.context, { goalId })).toMatchObject({
        problem: { code: "not-found" },
      });
    }
  });
});

describe("letting go", () => {
  test("keeps the reason, and taking it up again opens it", async () => {
    const { id: goalId } = await goalOn(owner, planId);
    const why = "The team moved to another tool.";
    const goal = must(await dropGoal(owner.context, { goalId, why }));
    expect(goal.state).toEqual({ is: "dropped", on: TODAY, why });
    expect(must(await restoreGoal(owner.context, { goalId })).state).toEqual({ is: "open" });
  });

  test("leaves the reason out of the event", async () => {
    const { id: goalId } = await goalOn(owner, planId);
    must(await dropGoal(owner.context, { goalId, why: "A private matter" }));
    const events = await db().event.findMany({ where: { goalId } });
    expect(JSON.stringify(events)).not.toContain("private matter");
  });

  test("a stranger finds nothing, a manager may not", async () => {
    const { id: goalId } = await goalOn(owner, planId);
    const wish = { goalId, why: "Because" };
    expect(await dropGoal(stranger.context, wish)).toMatchObject({
      problem: { code: "not-found" },
    });
    expect(await dropGoal(manager.context, wish)).toMatchObject({ problem: { code: "forbidden" } });
  });
});
