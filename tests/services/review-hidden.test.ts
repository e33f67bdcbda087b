// What a review's packet leaves out: goals that are private, turn so, or are deleted.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { editGoal } from "@/lib/services/goals/edit";
import { goalEditing } from "@/lib/services/goals/editing";
import { deleteGoal, undeleteGoal } from "@/lib/services/goals/hide";
import { exportSealed } from "@/lib/services/reviews/export";
import { reviewPage } from "@/lib/services/reviews/page";
import { signReview } from "@/lib/services/reviews/sign";
import { sweep } from "@/lib/services/sweep";
import { sealOf } from "../../scripts/verify-review.mjs";
import { testDatabase } from "../support/database";
import { NOW, type Person, somebody } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { goalIn, openedBy, packetOf, reviewAt } from "../support/reviews";

await testDatabase();
let runa: Person;
let mael: Person;
let planId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  runa = await somebody("Runa");
  mael = await somebody("Mael");
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
});

describe("what is private", () => {
  test("is in neither side's packet, nor in its sums, nor are deleted goals", async () => {
    const { id } = await openedBy(runa, planId);
    const before = await packetOf(runa, id);
    const secret = await goalOn(runa, planId, { title: "A secret", private: true });
    await logOn(runa, secret.id, 4);
    const gone = await goalOn(runa, planId, { title: "Gone" });
    must(await deleteGoal(runa.context, { goalId: gone.id }));
    expect(await packetOf(runa, id)).toEqual(before);
    expect(await packetOf(mael, id)).toEqual(before);
  });

  test("leaves a kept packet when it becomes private, and what was sealed stays", async () => {
    const [early, late] = [await goalOn(runa, planId), await goalOn(runa, planId)];
    const id = await reviewAt({ owner: runa, manager: mael }, planId, "submitted");
    must(await editGoal(runa.context, { goalId: early.id, private: true }));
    expect(await goalIn(mael, id, early.id)).toBeUndefined();
    for (const { context } of [runa, mael]) must(await signReview(context, { reviewId: id }));
    must(await editGoal(runa.context, { goalId: late.id, private: true }));
    expect(await goalIn(mael, id, early.id)).toBeUndefined();
    expect(await goalIn(mael, id, late.id)).toBeDefined();
  });

  test("leaves a kept packet when it is deleted, comes back with it, and never leaves a sealed one", async () => {
    const goal = await goalOn(runa, planId, { title: "Ford the river" });
    for (const stage of ["open", "half", "submitted", "half-signed"] as const) {
      const id = await reviewAt({ owner: runa, manager: mael }, planId, stage);
      must(await deleteGoal(runa.context, { goalId: goal.id }));
      for (const reader of [runa, mael]) {
        const told = JSON.stringify(must(await reviewPage(reader.context, { reviewId: id })));
        expect(told, stage).not.toContain("Ford the river");
        expect(JSON.stringify(await packetOf(reader, id))).not.toContain(goal.id);
      }
      must(await undeleteGoal(runa.context, { goalId: goal.id }));
      expect(await goalIn(mael, id, goal.id), stage).toBeDefined();
      await db().review.delete({ where: { id } });
    }
    const id = await reviewAt({ owner: runa, manager: mael }, planId, "signed");
    const { sha256 } = must(await exportSealed(mael.context, { reviewId: id }));
    must(await deleteGoal(runa.context, { goalId: goal.id }));
    await sweep(new Date(NOW.getTime() + 31 * 86_400_000));
    expect(await goalIn(mael, id, goal.id)).toMatchObject({ title: "Ford the river" });
    const file = must(await exportSealed(mael.context, { reviewId: id }));
    expect(file.sha256).toBe(sha256);
    expect(sealOf(file.form)).toBe(sha256);
  });

  test("is said beforehand to be in what both signed", async () => {
    const [goal, hidden] = [
      await goalOn(runa, planId),
      await goalOn(runa, planId, { private: true }),
    ];
    const isSigned = async (goalId: string) =>
      must(await goalEditing(runa.context, { goalId })).isSigned;
    const id = await reviewAt({ owner: runa, manager: mael }, planId, "half-signed");
    expect(await isSigned(goal.id)).toBe(false);
    must(await signReview(mael.context, { reviewId: id }));
    expect(await isSigned(goal.id)).toBe(true);
    expect(await isSigned(hidden.id)).toBe(false);
    expect(await isSigned((await goalOn(runa, planId)).id), "a later one").toBe(false);
    expect(await goalEditing(mael.context, { goalId: goal.id })).toMatchObject({
      problem: { code: "forbidden" },
    });
  });

  test("is nobody else's where she signed alone", async () => {
    const alone = await somebody("Sol");
    const { id: ownPlan } = await startedBy(alone);
    const goal = await goalOn(alone, ownPlan);
    await reviewAt({ owner: alone, manager: null }, ownPlan, "signed");
    const { isSigned } = must(await goalEditing(alone.context, { goalId: goal.id }));
    expect(isSigned).toBe(false);
  });
});
