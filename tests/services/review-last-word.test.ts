// What a manager who is gone had signed is his last word: nothing takes his half away, and what is sealed
// bears his signature only over what he signed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { permit } from "@/lib/access/permit";
import { db, transaction } from "@/lib/db/client";
import { removePerson } from "@/lib/db/people";
import { closeAccount } from "@/lib/services/administration/people";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal } from "@/lib/services/goals/hide";
import { leavePlan } from "@/lib/services/participants";
import { exportSealed } from "@/lib/services/reviews/export";
import { chooseFocus } from "@/lib/services/reviews/focus";
import { handOver } from "@/lib/services/reviews/hand-over";
import { reviewPage } from "@/lib/services/reviews/page";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { signReview } from "@/lib/services/reviews/sign";
import { recallReview } from "@/lib/services/reviews/submit";
import { teamPage } from "@/lib/services/team/page";
import { todayPage } from "@/lib/services/today";
import { judge, sealOf } from "../../scripts/verify-review.mjs";
import { testDatabase } from "../support/database";
import { NOW, type Person, signedUp, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { reviewAt, WORDS } from "../support/reviews";

await testDatabase();
let admin: Person;
let runa: Person;
let mael: Person;
let mira: Person;
let planId: string;
let goalId: string;

beforeAll(async () => {
  await seedSmall();
  admin = await signedUp("Amara");
});
beforeEach(async () => {
  [runa, mael, mira] = [await somebody("Runa"), await somebody("Mael"), await somebody("Mira")];
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
  goalId = (await goalOn(runa, planId, { title: "Ford the river" })).id;
});

const refused = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) });
const page = async ({ context }: Person, reviewId: string) =>
  must(await reviewPage(context, { reviewId }));
const today = async ({ context }: Person) => must(await todayPage(context)).reviews;
const signs = async (who: Person, reviewId: string) => {
  const { toSign } = (await page(who, reviewId)).review;
  return must(await signReview(who.context, { reviewId, toSign: toSign ?? "" }));
};

/** A review about the goal, which it is also agreed on for the next quarter, that Mael has signed. */
async function signedByMael(): Promise<string> {
  const reviewId = await reviewAt({ owner: runa, manager: mael }, planId, "submitted");
  must(await chooseFocus(runa.context, { reviewId, focus: [goalId] }));
  await signs(mael, reviewId);
  return reviewId;
}

const leaves = async () => must(await leavePlan(mael.context, { planId }));
const WAYS: [string, () => Promise<unknown>][] = [
  ["has left", leaves],
  [
    "has a closed account",
    async () => must(await closeAccount(admin.context, { personId: mael.id })),
  ],
];

describe.each(WAYS)("a manager who signed and %s", (_, goes) => {
  const hides = async () => must(await editGoal(runa.context, { goalId, private: true }));
  const renames = async () => must(await editGoal(runa.context, { goalId, title: "Wade" }));

  test.each([
    ["a goal is renamed", renames],
    ["a goal turns private", hides],
    ["a goal is deleted", async () => must(await deleteGoal(runa.context, { goalId }))],
  ])("is followed by the owner's signature alone, also when %s", async (_, change) => {
    const reviewId = await signedByMael();
    await goes();
    await standsIn(planId, mira, "manager");
    await change();
    expect(await today(runa)).toMatchObject([{ what: "sign", reviewId }]);
    expect(await today(mira)).toEqual([]);
    const { reviews } = must(await reviewsRoom(runa.context, { planId }));
    const view = await page(runa, reviewId);
    expect(view.state).toEqual({ is: "part-signed", by: "manager" });
    expect(reviews).toMatchObject([{ id: reviewId, waits: true, state: view.state }]);
    expect(view.can).toMatchObject({ sign: true, recall: false, focus: false, handTo: [] });
    expect(view.lapsed).toEqual([]);
    for (const to of [runa, mira]) {
      const handed = await handOver(to.context, { reviewId, to: to.id });
      expect(handed).toEqual(refused("review.other-signed"));
    }
    const recalled = await recallReview(runa.context, { reviewId });
    expect(recalled).toEqual(refused("review.other-signed"));
    expect(await signs(runa, reviewId)).toMatchObject({
      state: "sealed",
      manager: { text: WORDS.manager },
    });
    expect((await page(mael, reviewId)).review.self?.text).toBe(WORDS.self);
  });

  test("has signed what is sealed to the letter, whatever a goal is called by then", async () => {
    const reviewId = await signedByMael();
    const { toSign } = (await page(mael, reviewId)).review;
    await goes();
    await renames();
    const before = await page(runa, reviewId);
    expect(before).toMatchObject({ parted: null, review: { toSign } });
    expect(before.review.focus).toEqual([{ goalId, title: "Ford the river" }]);
    await signs(runa, reviewId);
    const file = must(await exportSealed(mael.context, { reviewId }));
    const { signatures, ...content } = file.form;
    expect(signatures.map(({ personId }) => personId).sort()).toEqual([mael.id, runa.id].sort());
    expect(sealOf(content)).toBe(toSign);
  });

  test("is on no seal over less than he signed, and his words are in it", async () => {
    const reviewId = await signedByMael();
    await goes();
    await hides();
    const given = { part: "manager", personId: mael.id, at: NOW.toISOString() };
    expect(await page(runa, reviewId)).toMatchObject({ parted: given, review: { signatures: [] } });
    const sealed = await signs(runa, reviewId);
    expect(sealed.signatures).toMatchObject([{ part: "self", personId: runa.id }]);
    for (const reader of [runa, mael]) {
      const view = await page(reader, reviewId);
      expect(view).toMatchObject({ state: { is: "sealed" }, parted: given });
      expect(JSON.stringify(view)).not.toContain("Ford the river");
    }
    const file = must(await exportSealed(runa.context, { reviewId }));
    expect(judge(JSON.stringify(file)).is).toBe("sealed");
    expect(file.form.manager?.text).toBe(WORDS.manager);
    const parts = await db().reviewPart.findMany({ where: { reviewId } });
    expect(JSON.stringify(parts)).not.toContain("Ford the river");
  });

  test("reads nothing that he had not signed: what shows again later is not in it", async () => {
    const reviewId = await reviewAt({ owner: runa, manager: mael }, planId, "submitted");
    await hides();
    const { toSign } = await signs(mael, reviewId);
    await goes();
    must(await editGoal(runa.context, { goalId, private: false }));
    expect((await page(runa, reviewId)).review.toSign).toBe(toSign);
    expect((await signs(runa, reviewId)).signatures).toHaveLength(2);
    expect(JSON.stringify(await page(mael, reviewId))).not.toContain("Ford the river");
  });

  test("signed before hashes were kept: that he did stays", async () => {
    const reviewId = await signedByMael();
    await goes();
    const taken = { signedAt: null, signedHash: null, signedForm: null };
    await db().reviewPart.updateMany({ where: { reviewId }, data: taken });
    expect(await today(runa)).toMatchObject([{ what: "hand-over" }]);
    const file = path.join("prisma", "migrations", "20261127184925_last_word", "migration.sql");
    const sql = readFileSync(file, "utf8");
    await db().$executeRawUnsafe(sql.slice(sql.indexOf("UPDATE")));
    expect(await today(runa)).toMatchObject([{ what: "sign", reviewId }]);
    expect(await page(runa, reviewId)).toMatchObject({ parted: { personId: mael.id } });
    expect((await signs(runa, reviewId)).manager?.text).toBe(WORDS.manager);
  });

  test("without his signature is handed on before anybody signs", async () => {
    const reviewId = await reviewAt({ owner: runa, manager: mael }, planId, "half-signed");
    await hides();
    expect((await page(runa, reviewId)).can.sign).toBe(true);
    await goes();
    expect(await today(runa)).toMatchObject([{ what: "hand-over", reviewId }]);
    const view = await page(runa, reviewId);
    expect(view).toMatchObject({ lapsed: [], can: { sign: false } });
    expect(view.can.handTo.map(({ id }) => id)).toEqual([runa.id]);
    const early = await signReview(runa.context, { reviewId });
    expect(early).toEqual(refused("review.manager-gone"));
    must(await handOver(runa.context, { reviewId, to: runa.id }));
    expect((await signs(runa, reviewId)).state).toBe("sealed");
  });
});

test("who comes back is asked again where what he signed has changed", async () => {
  const reviewId = await signedByMael();
  await leaves();
  must(await editGoal(runa.context, { goalId, private: true }));
  await standsIn(planId, mael, "manager");
  const view = await page(mael, reviewId);
  expect(view).toMatchObject({ parted: null, can: { sign: true } });
  expect(view.lapsed).toMatchObject([{ part: "manager", personId: mael.id }]);
});

test("an account that goes after its holder left is forgotten by what the team remembers", async () => {
  await reviewAt({ owner: runa, manager: mael }, planId, "half");
  await standsIn(planId, mira, "manager");
  await leaves();
  const told = async () =>
    must(await teamPage(mira.context)).needs.flatMap(({ needs }) =>
      needs.filter(({ kind }) => kind === "hand-over-review"),
    );
  expect(await told()).toMatchObject([{ manager: "Mael" }]);
  const scope = must(permit(mael.context.viewer, "self.edit"));
  await transaction((tx) => removePerson(tx, scope, NOW));
  expect(await told()).toMatchObject([{ manager: null }]);
});
