import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { canonicalJson } from "@/lib/domain/canonical";
import { readHistory } from "@/lib/services/history";
import { addAddendum } from "@/lib/services/reviews/addenda";
import { exportSealed } from "@/lib/services/reviews/export";
import { chooseFocus } from "@/lib/services/reviews/focus";
import { reviewPage } from "@/lib/services/reviews/page";
import { editReview } from "@/lib/services/reviews/parts";
import { readReview } from "@/lib/services/reviews/read";
import { signReview } from "@/lib/services/reviews/sign";
import { recallReview } from "@/lib/services/reviews/submit";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, openedBy, reviewAt, WORDS } from "../support/reviews";

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

const refused = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) });
const sides = () => ({ owner: runa, manager: mael });
const read = async (who: Person, reviewId: string) =>
  must(await readReview(who.context, { reviewId }));

describe("signing", () => {
  test("waits until both are in, and needs the page as it is now", async () => {
    const { id } = await openedBy(runa, planId);
    expect(await signReview(runa.context, { reviewId: id })).toEqual(refused("review.not-ready"));
    await handsIn(runa, id, "self");
    const { version } = await handsIn(mael, id, "manager");
    const [goal] = must(await reviewPage(runa.context, { reviewId: id })).openGoals;
    must(await chooseFocus(mael.context, { reviewId: id, focus: [goal?.goalId ?? ""] }));
    expect(await signReview(runa.context, { reviewId: id, version })).toEqual(
      refused("review.changed"),
    );
    expect((await signReview(runa.context, { reviewId: id })).ok).toBe(true);
  });

  test("by both seals what anyone can hash again, ids and no names in it", async () => {
    const id = await reviewAt(sides(), planId, "submitted");
    const [goal] = must(await reviewPage(runa.context, { reviewId: id })).openGoals;
    must(await chooseFocus(runa.context, { reviewId: id, focus: [goal?.goalId ?? ""] }));
    expect(await exportSealed(runa.context, { reviewId: id })).toEqual(
      refused("review.not-sealed"),
    );
    must(await signReview(mael.context, { reviewId: id }));
    const sealed = must(await signReview(runa.context, { reviewId: id }));
    expect(sealed.state).toBe("sealed");
    expect(sealed.signatures.map(({ personId }) => personId).sort()).toEqual(
      [runa.id, mael.id].sort(),
    );
    const file = must(await exportSealed(mael.context, { reviewId: id }));
    const again = createHash("sha256").update(canonicalJson(file.form)).digest("hex");
    expect(again).toBe(sealed.sealedHash);
    expect(file.sha256).toBe(again);
    expect(file.form).toMatchObject({ focus: [goal], self: { text: WORDS.self } });
    expect(JSON.stringify(file.form)).not.toMatch(/Runa|Mael/);
    const verbs = must(await readHistory(runa.context, { planId })).happenings.map(
      ({ event }) => event.verb,
    );
    expect(verbs.slice(0, 3)).toEqual(["review.sealed", "review.signed", "review.signed"]);
  });

  test("leaves nothing to change, neither here nor in the database", async () => {
    const id = await reviewAt(sides(), planId, "signed");
    const before = await read(runa, id);
    const reviewId = id;
    expect(await editReview(runa.context, { reviewId, self: { text: "Other" } })).toEqual(
      refused("review.sealed"),
    );
    expect(await recallReview(runa.context, { reviewId })).toEqual(refused("review.sealed"));
    expect(await signReview(runa.context, { reviewId })).toEqual(refused("review.sealed"));
    expect(await chooseFocus(runa.context, { reviewId, focus: [] })).toEqual(
      refused("review.sealed"),
    );
    await expect(db().review.update({ where: { id }, data: { sealedHash: "0" } })).rejects.toThrow(
      /does not change/,
    );
    await expect(
      db().reviewPart.updateMany({ where: { reviewId }, data: { text: "Other" } }),
    ).rejects.toThrow(/does not change/);
    expect(await read(runa, id)).toEqual(before);
  });

  test("lets words be added beside the seal, which stays", async () => {
    const id = await reviewAt(sides(), planId, "signed");
    const { sealedHash } = await read(runa, id);
    must(await addAddendum(mael.context, { reviewId: id, text: "The exam is **passed**." }));
    const { addenda, ...after } = await read(runa, id);
    expect(after.sealedHash).toBe(sealedHash);
    expect(addenda).toMatchObject([
      {
        author: mael.id,
        text: "The exam is **passed**.",
        html: "<p>The exam is <strong>passed</strong>.</p>",
      },
    ]);
    await expect(
      db().reviewAddendum.updateMany({ where: { reviewId: id }, data: { text: "Other" } }),
    ).rejects.toThrow(/does not change/);
  });

  test("marks the goals agreed on, in place of those before", async () => {
    const id = await reviewAt(sides(), planId, "submitted");
    const goals = must(await reviewPage(runa.context, { reviewId: id })).openGoals;
    const focus = goals.map(({ goalId }) => goalId).slice(0, 1);
    await db().goal.updateMany({ where: { planId }, data: { isFocus: true } });
    must(await chooseFocus(runa.context, { reviewId: id, focus }));
    for (const { context } of [runa, mael]) must(await signReview(context, { reviewId: id }));
    const marked = await db().goal.findMany({ where: { planId, isFocus: true } });
    expect(marked.map(({ id: goalId }) => goalId)).toEqual(focus);
  });

  test("is about goals that are open and seen by both", async () => {
    const id = await reviewAt(sides(), planId, "submitted");
    const secret = await goalOn(runa, planId, { private: true });
    const choose = (goalId: string) => chooseFocus(runa.context, { reviewId: id, focus: [goalId] });
    expect(await choose(secret.id)).toEqual(refused("review.focus-unknown"));
    expect(await choose("nothing")).toEqual(refused("review.focus-unknown"));
  });
});
