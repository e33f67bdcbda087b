import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { permit } from "@/lib/access/permit";
import { db, transaction } from "@/lib/db/client";
import { removePerson } from "@/lib/db/people";
import { sweepHidden } from "@/lib/db/plans";
import { day } from "@/lib/domain/days";
import { deletePlan } from "@/lib/services/plans/hide";
import { addAddendum } from "@/lib/services/reviews/addenda";
import { handOver } from "@/lib/services/reviews/hand-over";
import { openReview } from "@/lib/services/reviews/open";
import { reviewPage } from "@/lib/services/reviews/page";
import { editReview } from "@/lib/services/reviews/parts";
import { readReview } from "@/lib/services/reviews/read";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { signReview } from "@/lib/services/reviews/sign";
import { submitPartAsKept } from "@/lib/services/reviews/submit";
import { testDatabase } from "../support/database";
import { NOW, type Person, somebody } from "../support/people";
import { leaves, must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, openedBy, reviewAt, WORDS } from "../support/reviews";

await testDatabase();
let runa: Person;
let mael: Person;
let mira: Person;
let planId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  runa = await somebody("Runa");
  mael = await somebody("Mael");
  mira = await somebody("Mira");
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
});

const refused = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) });
const sides = () => ({ owner: runa, manager: mael });
const look = ({ context }: Person, reviewId: string) => readReview(context, { reviewId });
const removed = async ({ context }: Person) => {
  const scope = permit(context.viewer, "self.edit");
  if (scope.ok) await transaction((tx) => removePerson(tx, scope.value, NOW));
};

describe("who has left the plan", () => {
  test("finds an open review gone, and reads on what he signed, without adding to it", async () => {
    const open = await reviewAt(sides(), planId, "submitted");
    await leaves(planId, mael);
    expect(await look(mael, open)).toEqual(refused("not-found"));
    await standsIn(planId, mael, "manager");
    for (const who of [runa, mael]) must(await signReview(who.context, { reviewId: open }));
    await leaves(planId, mael);
    expect(must(await look(mael, open))).toMatchObject({ self: { text: WORDS.self } });
    const view = must(await reviewPage(mael.context, { reviewId: open }));
    expect(view).toMatchObject({ plan: null, part: null, can: { addend: false, handTo: [] } });
    const more = { reviewId: open, text: "One more thing" };
    expect(await addAddendum(mael.context, more)).toEqual(refused("forbidden"));
    expect(await reviewsRoom(mael.context, { planId })).toEqual(refused("not-found"));
    // What is added to it later stands with what he signed; its form says so.
    must(await addAddendum(runa.context, more));
    expect(must(await look(mael, open)).addenda).toMatchObject([{ text: "One more thing" }]);
  });

  test("is followed by a manager who reads what was signed, and open halves not", async () => {
    const signed = await reviewAt(sides(), planId, "signed");
    await leaves(planId, mael);
    await standsIn(planId, mira, "manager");
    expect(must(await look(mira, signed)).manager?.text).toBe(WORDS.manager);
    const period = { from: day("2026-03-16"), to: day("2026-04-15") };
    const { id } = must(await openReview(runa.context, { planId, period, managerId: mira.id }));
    await handsIn(runa, id, "self");
    const mo = await somebody("Mo");
    await standsIn(planId, mo, "manager");
    expect(must(await look(mo, id))).toMatchObject({ self: null, manager: null });
    expect(await editReview(mo.context, { reviewId: id, manager: { text: "Me" } })).toEqual(
      refused("forbidden"),
    );
    expect(await submitPartAsKept(mo.context, { reviewId: id })).toEqual(refused("forbidden"));
  });
});

describe("an account that goes", () => {
  test("leaves what the other signed too, under nobody's name, and nothing else", async () => {
    const signed = await reviewAt(sides(), planId, "signed");
    const period = { from: day("2026-04-01"), to: day("2026-04-15") };
    const open = must(await openReview(runa.context, { planId, period })).id;
    await removed(runa);
    const view = must(await reviewPage(mael.context, { reviewId: signed }));
    expect(view.review).toMatchObject({
      planId: null,
      ownerId: runa.id,
      self: { text: WORDS.self },
    });
    expect(view.names).toEqual({ [mael.id]: "Mael" });
    expect(view.can.addend).toBe(false);
    expect(await look(mael, open)).toEqual(refused("not-found"));
    await removed(mael);
    expect(await db().review.count({ where: { id: { in: [signed, open] } } })).toBe(0);
  });

  test("of a manager takes along what was not sealed, and the signature under it", async () => {
    const id = await reviewAt(sides(), planId, "half-signed");
    await removed(mael);
    expect(must(await look(runa, id))).toMatchObject({
      state: "part-submitted",
      manager: null,
      signatures: [],
    });
    const parts = await db().reviewPart.findMany({ where: { reviewId: id } });
    expect(JSON.stringify(parts)).not.toContain(WORDS.manager);
    expect(must(await reviewPage(runa.context, { reviewId: id })).isManagerGone).toBe(true);
    must(await handOver(runa.context, { reviewId: id, to: runa.id }));
  });
});

describe("a plan that is deleted", () => {
  test("hides its open reviews; what was signed stays with who signed it", async () => {
    const signed = await reviewAt(sides(), planId, "signed");
    const period = { from: day("2026-04-01"), to: day("2026-04-15") };
    const open = must(await openReview(runa.context, { planId, period })).id;
    must(await deletePlan(runa.context, { planId }));
    expect(await look(runa, open)).toEqual(refused("not-found"));
    expect((await look(mael, signed)).ok).toBe(true);
    const later = new Date(NOW.getTime() + 40 * 86_400_000);
    await transaction((tx) => sweepHidden(tx, later));
    expect(await db().review.count({ where: { id: open } })).toBe(0);
    for (const who of [runa, mael]) expect((await look(who, signed)).ok).toBe(true);
  });

  test("takes a self review along", async () => {
    const own = (await startedBy(runa)).id;
    const id = await reviewAt({ owner: runa, manager: null }, own, "half-signed");
    must(await deletePlan(runa.context, { planId: own }));
    const later = new Date(NOW.getTime() + 40 * 86_400_000);
    await transaction((tx) => sweepHidden(tx, later));
    expect(await db().review.count({ where: { id } })).toBe(0);
  });
});

test("in an archived plan a review is read and nothing else", async () => {
  const { id } = await openedBy(runa, planId);
  await putInto(runa, planId, "archived");
  expect((await look(mael, id)).ok).toBe(true);
  const more = { planId, period: { from: day("2026-07-01"), to: day("2026-08-01") } };
  expect(await openReview(runa.context, more)).toEqual(refused("plan.archived"));
  expect(await editReview(mael.context, { reviewId: id, manager: { text: "x" } })).toEqual(
    refused("plan.archived"),
  );
});
