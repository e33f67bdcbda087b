import { beforeAll, describe, expect, test } from "vitest";
import { hearing } from "@/lib/db/listen";
import type { Context } from "@/lib/services/context";
import { editGoal } from "@/lib/services/goals/edit";
import { tickGoal } from "@/lib/services/goals/state";
import { followPlan, newsOf } from "@/lib/services/live";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, leaves, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();

let owner: Person;
let mentor: Person;
let planId: string;

beforeAll(async () => {
  await seedSmall();
  [owner, mentor] = [await somebody("Runa"), await somebody("Tariq")];
  planId = (await startedBy(owner)).id;
  await standsIn(planId, mentor, "mentor");
});

/** The same person once nothing is recent any more: she hears only what happens from now on. */
const longAfter = ({ context }: Person): Context => ({
  ...context,
  now: new Date(context.now.getTime() + 3_600_000),
});

/** Ids of the plan's events while `work` runs, as the database says them; waits for the first. */
async function heard(reader: Person, work: () => Promise<unknown>): Promise<string[]> {
  const follow = must(await followPlan(longAfter(reader), { planId }));
  const ids: string[] = [];
  let first = () => {};
  const some = new Promise<void>((resolve) => {
    first = resolve;
  });
  const leave = follow((eventId) => {
    if (eventId !== null) ids.push(eventId);
    first();
  });
  // The connection is made when the first listener comes; what it says then it says to all.
  await hearing();
  await work();
  await some;
  leave();
  return ids;
}

describe("whoever has a plan open", () => {
  test("hears of a tick by somebody else, by its id", async () => {
    const goal = await goalOn(owner, planId);
    const [eventId = ""] = await heard(mentor, () => tickGoal(owner.context, { goalId: goal.id }));
    expect(must(await newsOf(mentor.context, { planId, eventId }))).toEqual({
      eventId,
      goalId: goal.id,
    });
  });

  test("is not told what she did herself", async () => {
    const goal = await goalOn(owner, planId);
    const [eventId = ""] = await heard(owner, () => logOn(owner, goal.id));
    expect(must(await newsOf(owner.context, { planId, eventId }))).toBeNull();
  });

  test("is not told what happens in private, nor that something does", async () => {
    const goal = await goalOn(owner, planId, { private: true });
    const [eventId = ""] = await heard(mentor, () => logOn(owner, goal.id));
    expect(must(await newsOf(mentor.context, { planId, eventId }))).toBeNull();
  });

  test("is told no more once a goal becomes private", async () => {
    const goal = await goalOn(owner, planId);
    const [eventId = ""] = await heard(mentor, () => logOn(owner, goal.id));
    must(await editGoal(owner.context, { goalId: goal.id, private: true }));
    expect(must(await newsOf(mentor.context, { planId, eventId }))).toBeNull();
  });

  test("is refused from the moment she is not on the plan any more", async () => {
    const guest = await somebody("Gast");
    await standsIn(planId, guest, "reader");
    const goal = await goalOn(owner, planId);
    const [eventId = ""] = await heard(guest, () => logOn(owner, goal.id));
    await leaves(planId, guest);
    const refused = { ok: false, problem: { code: "not-found" } };
    expect(await newsOf(guest.context, { planId, eventId })).toEqual(refused);
    expect(await followPlan(guest.context, { planId })).toEqual(refused);
  });

  test("is told at once what happened while her page was on its way", async () => {
    const goal = await goalOn(owner, planId);
    must(await tickGoal(owner.context, { goalId: goal.id }));
    const follow = must(await followPlan(mentor.context, { planId }));
    const told = await new Promise<string | null>((resolve) => {
      const leave = follow((eventId) => {
        leave();
        resolve(eventId);
      });
    });
    expect(must(await newsOf(mentor.context, { planId, eventId: told ?? "" }))).toEqual({
      eventId: told,
      goalId: goal.id,
    });
  });

  test("hears on when she comes from a page she has just left", async () => {
    const goal = await goalOn(owner, planId);
    const follow = must(await followPlan(longAfter(mentor), { planId }));
    const leave = follow(() => {});
    await hearing();
    leave();
    const told: (string | null)[] = [];
    await new Promise<void>((resolve) => {
      const leaveAgain = follow((eventId) => {
        told.push(eventId);
        if (eventId === null) return;
        leaveAgain();
        resolve();
      });
      void hearing().then(() => logOn(owner, goal.id));
    });
    expect(told).not.toContain(null);
  });
});
