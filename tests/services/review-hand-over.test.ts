// A review that is handed over: by whom, to whom, and what becomes of the words.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { readHistory } from "@/lib/services/history";
import { handOver } from "@/lib/services/reviews/hand-over";
import { openReview } from "@/lib/services/reviews/open";
import { reviewPage } from "@/lib/services/reviews/page";
import { readReview } from "@/lib/services/reviews/read";
import { signReview } from "@/lib/services/reviews/sign";
import { testDatabase } from "../support/database";
import { NOW, type Person, somebody } from "../support/people";
import { leaves, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, openedBy, reviewAt, WORDS, writes } from "../support/reviews";

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
const heirs = async ({ context }: Person, reviewId: string) =>
  must(await reviewPage(context, { reviewId })).can.handTo.map(({ id }) => id);

describe("handing a review over", () => {
  test("takes what the former manager wrote away, and tells who to whom", async () => {
    const { id } = await openedBy(runa, planId);
    await writes(mael, id, "manager");
    await standsIn(planId, mira, "manager");
    await leaves(planId, mael);
    const review = must(await handOver(runa.context, { reviewId: id, to: mira.id }));
    expect(review.managerId).toBe(mira.id);
    expect(must(await look(mira, id)).manager).toEqual({
      text: "",
      ratings: {},
      submittedAt: null,
      version: 1,
    });
    const parts = await db().reviewPart.findMany({ where: { reviewId: id } });
    expect(JSON.stringify(parts)).not.toContain(WORDS.manager);
    const [happening] = must(await readHistory(runa.context, { planId })).happenings;
    const figures = { reviewId: id, fromId: mael.id, toId: mira.id };
    expect(happening?.event).toEqual({ verb: "review.handed-over", figures });
  });

  test("a new manager does by himself once the former one has left, no sooner", async () => {
    const { id } = await openedBy(runa, planId);
    await standsIn(planId, mira, "manager");
    const take = () => handOver(mira.context, { reviewId: id, to: mira.id });
    expect(await take()).toEqual(refused("forbidden"));
    await leaves(planId, mael);
    expect(must(await take()).managerId).toBe(mira.id);
  });

  test("to the owner makes it a self review; her signature was under other words", async () => {
    const id = await reviewAt(sides(), planId, "half-signed");
    await leaves(planId, mael);
    const review = must(await handOver(runa.context, { reviewId: id, to: runa.id }));
    expect(review).toMatchObject({ state: "submitted", managerId: null, signatures: [] });
    expect(must(await signReview(runa.context, { reviewId: id })).state).toBe("sealed");
  });

  test("is refused to anybody who is no manager, and once one has signed", async () => {
    const id = await reviewAt(sides(), planId, "submitted");
    const hand = (to: string) => handOver(mael.context, { reviewId: id, to });
    expect(await hand(mira.id)).toEqual(refused("review.manager-unknown"));
    expect(await hand(mael.id)).toEqual(refused("review.manager-unknown"));
    await standsIn(planId, mira, "manager");
    must(await signReview(runa.context, { reviewId: id }));
    expect(await hand(mira.id)).toEqual(refused("review.other-signed"));
    expect(await heirs(mael, id)).toEqual([]);
    must(await signReview(mael.context, { reviewId: id }));
    expect(await hand(mira.id)).toEqual(refused("review.sealed"));
  });

  test("with a half that is in is its author's alone: nobody else takes it away or seals alone", async () => {
    await standsIn(planId, mira, "manager");
    const period = { from: day("2026-02-01"), to: day("2026-03-15") };
    const wish = { planId, period, managerId: mael.id };
    const { id } = must(await openReview(runa.context, wish));
    expect(await heirs(runa, id)).toEqual([mira.id, runa.id]);
    await handsIn(mael, id, "manager");
    for (const to of [runa.id, mira.id]) {
      const asked = await handOver(runa.context, { reviewId: id, to });
      expect(asked).toEqual(refused("review.theirs"));
    }
    const takes = await handOver(mira.context, { reviewId: id, to: mira.id });
    expect(takes).toEqual(refused("forbidden"));
    await handsIn(runa, id, "self");
    expect([await heirs(runa, id), await heirs(mira, id)]).toEqual([[], []]);
    expect(await heirs(mael, id)).toEqual([mira.id, runa.id]);
    const review = must(await handOver(mael.context, { reviewId: id, to: mira.id }));
    expect(review).toMatchObject({ managerId: mira.id, state: "part-submitted", manager: null });
    expect(must(await look(runa, id)).self?.text).toBe(WORDS.self);
  });
});

test("a manager whose account is closed holds nobody, and is handed nothing", async () => {
  const id = await reviewAt(sides(), planId, "submitted");
  await db().person.update({ where: { id: mael.id }, data: { closedAt: NOW } });
  expect(must(await reviewPage(runa.context, { reviewId: id })).isManagerGone).toBe(true);
  expect(await heirs(runa, id)).toEqual([runa.id]);
  must(await handOver(runa.context, { reviewId: id, to: runa.id }));
  expect(await heirs(runa, id)).toEqual([]);
});
