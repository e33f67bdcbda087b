// What a review's packet says beside the figures: whose reasons, and titles and units as they were.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { PacketAnswer } from "@/lib/schemas/api-reviews";
import { deleteAccount } from "@/lib/services/accounts";
import { editGoal } from "@/lib/services/goals/edit";
import { exportSealed } from "@/lib/services/reviews/export";
import { reviewPage } from "@/lib/services/reviews/page";
import { signReview } from "@/lib/services/reviews/sign";
import { recallReview } from "@/lib/services/reviews/submit";
import { takeSuggestion, untakeSuggestion } from "@/lib/services/suggestions/answer";
import { suggestEdit } from "@/lib/services/suggestions/make";
import { judge } from "../../scripts/verify-review.mjs";
import { testDatabase } from "../support/database";
import { PASSWORD, type Person, signedUp, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { goalIn, handsIn, openedBy, packetOf } from "../support/reviews";

await testDatabase();
let runa: Person;
let mael: Person;
let tariq: Person;
let planId: string;
let goalId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  [runa, mael] = [await somebody("Runa"), await somebody("Mael")];
  tariq = await signedUp("Tariq");
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
  await standsIn(planId, tariq, "mentor");
  goalId = (await goalOn(runa, planId, { title: "Lay stones" })).id;
});

const DUE = day("2026-07-01");
const WHY = "The interface is delayed";

async function suggested(text: string | undefined = WHY) {
  const wish = { goalId, changes: { dueOn: DUE, title: "Lay slabs" }, ...(text && { text }) };
  return must(await suggestEdit(tariq.context, wish)).id;
}

const changesIn = async (reviewId: string) =>
  ((await goalIn(mael, reviewId, goalId))?.changes ?? []).filter(({ is }) => is !== "added");
const changes = async () => changesIn((await openedBy(runa, planId)).id);

describe("a suggestion that was taken", () => {
  test("gives its words as the reason, and who made it", async () => {
    must(await takeSuggestion(runa.context, { suggestionId: await suggested() }));
    const { id: reviewId } = await openedBy(runa, planId);
    const reason = { why: WHY, suggestedBy: [tariq.id] };
    expect(await changesIn(reviewId)).toMatchObject([
      { is: "renamed", from: "Lay stones", to: "Lay slabs", ...reason },
      { is: "moved", to: { dueOn: DUE }, ...reason },
    ]);
    const { names } = must(await reviewPage(mael.context, { reviewId }));
    expect(names[tariq.id]).toBe("Tariq");
  });

  test("and taken back is not told; what comes after has its own reason", async () => {
    const suggestionId = await suggested();
    must(await takeSuggestion(runa.context, { suggestionId }));
    must(await untakeSuggestion(runa.context, { suggestionId }));
    must(await editGoal(runa.context, { goalId, dueOn: DUE, why: "I was ill" }));
    const [moved, ...others] = await changes();
    expect(others).toEqual([]);
    expect(moved).toEqual(expect.objectContaining({ is: "moved", why: "I was ill" }));
    expect(moved).not.toHaveProperty("suggestedBy");
  });

  test("stays under the seal by its author's id alone", async () => {
    must(await takeSuggestion(runa.context, { suggestionId: await suggested() }));
    const { id: reviewId } = await openedBy(runa, planId);
    await handsIn(runa, reviewId, "self");
    await handsIn(mael, reviewId, "manager");
    for (const { context } of [runa, mael]) must(await signReview(context, { reviewId }));
    const packet = await packetOf(mael, reviewId);
    expect(PacketAnswer.safeParse(packet).success).toBe(true);
    expect(JSON.stringify(packet)).not.toContain("Tariq");
    must(await deleteAccount(tariq.context, { password: PASSWORD }));
    const page = must(await reviewPage(mael.context, { reviewId }));
    expect(page.names[tariq.id]).toBeUndefined();
    const file = must(await exportSealed(runa.context, { reviewId }));
    expect(judge(JSON.stringify(file)).is).toBe("sealed");
  });

  test("has no words any more once its author is gone", async () => {
    const whys = async (id: string) =>
      (await changesIn(id)).map((change) => "why" in change && change.why);
    must(await takeSuggestion(runa.context, { suggestionId: await suggested() }));
    const { id: reviewId } = await openedBy(runa, planId);
    await handsIn(runa, reviewId, "self");
    expect(await whys(reviewId)).toEqual([WHY, WHY]);
    must(await deleteAccount(tariq.context, { password: PASSWORD }));
    expect(await whys(reviewId)).toEqual([null, null]);
    must(await recallReview(runa.context, { reviewId }));
    expect(await whys(reviewId)).toEqual([null, null]);
  });
});

describe("an edit tells", () => {
  const figures = { kind: "amount" as const, target: 80 };
  const measured = async (...all: object[]) => {
    for (const measure of all) {
      must(await editGoal(runa.context, { goalId, measure: { ...figures, ...measure } as never }));
    }
  };

  test("another baseline and another unit, with both as they were", async () => {
    await measured({ baseline: 20, unit: "jobs" });
    const { id: reviewId } = await openedBy(runa, planId);
    await measured({ baseline: 25, unit: "jobs" }, { baseline: 25, unit: "slabs" });
    const [change] = (await changesIn(reviewId)).slice(-1);
    expect(change).toMatchObject({
      is: "remeasured",
      from: { kind: "count", unit: "stones" },
      to: { ...figures, baseline: 25, unit: "slabs" },
    });
  });

  test("no spelling of the same measure", async () => {
    const measure = { unit: "stones", target: 4, kind: "count" as const };
    must(await editGoal(runa.context, { goalId, measure }));
    expect(await changes()).toEqual([]);
  });

  test("no title or unit that was private", async () => {
    const edit = async (to: object) => must(await editGoal(runa.context, { goalId, ...to }));
    await edit({ private: true });
    await edit({ dueOn: DUE, why: "A secret reason" });
    await edit({ title: "A secret", measure: { kind: "count", target: 4, unit: "tears" } });
    await edit({ title: "Lay slabs", private: false });
    const { id: reviewId } = await openedBy(runa, planId);
    expect(JSON.stringify(await packetOf(mael, reviewId))).not.toContain("secret");
    await edit({ title: "Lay tiles", why: "Slabs are out" });
    const [renamed, moved] = await changesIn(reviewId);
    expect(renamed).toEqual({
      ...{ is: "renamed", from: "Lay slabs", to: "Lay tiles", why: "Slabs are out" },
    });
    expect(moved).toMatchObject({ is: "moved", why: null });
  });
});
