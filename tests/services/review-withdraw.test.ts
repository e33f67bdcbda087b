// A review that was opened by mistake: who may withdraw it, what is left of it for whom, and how long.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readHistory } from "@/lib/services/history";
import { readInbox } from "@/lib/services/notifications";
import { handOver } from "@/lib/services/reviews/hand-over";
import { reviewPage } from "@/lib/services/reviews/page";
import { keepPart } from "@/lib/services/reviews/parts";
import { readReview } from "@/lib/services/reviews/read";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { recallReview, submitPartAsKept } from "@/lib/services/reviews/submit";
import { bringReviewBack, withdrawReview } from "@/lib/services/reviews/withdraw";
import { sweep } from "@/lib/services/sweep";
import { testDatabase } from "../support/database";
import { NOW, type Person, somebody } from "../support/people";
import { must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, openedBy, QUARTER, WORDS, writes } from "../support/reviews";

await testDatabase();
const DAY_MS = 86_400_000;
let runa: Person;
let mael: Person;
let mira: Person;
let planId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  [runa, mael, mira] = [await somebody("Runa"), await somebody("Mael"), await somebody("Mira")];
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
});

const refused = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) });
const withdraws = ({ context }: Person, reviewId: string) => withdrawReview(context, { reviewId });
const may = async ({ context }: Person, reviewId: string) =>
  must(await reviewPage(context, { reviewId })).can.withdraw;

describe("a review opened for the wrong days", () => {
  test("is withdrawn by its owner, and nobody finds it; its days are free again", async () => {
    const { id } = await openedBy(runa, planId);
    await writes(runa, id, "self");
    await writes(mael, id, "manager");
    expect([await may(runa, id), await may(mael, id)]).toEqual([true, false]);
    expect(await withdraws(mael, id)).toEqual(refused("forbidden"));
    expect(must(await withdraws(runa, id))).toEqual({ planId });
    for (const who of [runa, mael]) {
      expect(await readReview(who.context, { reviewId: id })).toEqual(refused("not-found"));
    }
    expect(await withdraws(runa, id)).toEqual(refused("not-found"));
    await openedBy(runa, planId);
  });

  test("is withdrawn by the manager who opened it, and by nobody who merely took it over", async () => {
    const { id } = await openedBy(mael, planId);
    await standsIn(planId, mira, "manager");
    must(await handOver(mael.context, { reviewId: id, to: mira.id }));
    expect([await may(runa, id), await may(mael, id), await may(mira, id)]).toEqual([
      ...[true, true, false],
    ]);
    expect(await withdraws(mira, id)).toEqual(refused("forbidden"));
    must(await withdraws(mael, id));
  });

  test("stays while a half is in, and can go once that is taken back", async () => {
    const { id } = await openedBy(runa, planId);
    await handsIn(mael, id, "manager");
    expect(await may(runa, id)).toBe(false);
    expect(await withdraws(runa, id)).toEqual(refused("review.begun"));
    must(await recallReview(mael.context, { reviewId: id }));
    must(await withdraws(runa, id));
  });

  test("is told in the history and to the other side, by its days", async () => {
    const { id } = await openedBy(runa, planId);
    must(await withdraws(runa, id));
    const { happenings } = must(await readHistory(runa.context, { planId }));
    expect(happenings[0]?.event).toEqual({
      verb: "review.withdrawn",
      figures: { reviewId: id, ...QUARTER },
    });
    const news = JSON.stringify(must(await readInbox(mael.context, {})));
    expect(news).toContain("review.withdrawn");
  });
});

describe("for thirty days after that", () => {
  const room = async ({ context }: Person) => must(await reviewsRoom(context, { planId }));
  const backTo = ({ context }: Person, reviewId: string) => bringReviewBack(context, { reviewId });

  test("each finds her own words, and not that the other wrote any", async () => {
    const { id } = await openedBy(runa, planId);
    await writes(mael, id, "manager");
    must(await withdraws(runa, id));
    const goneAt = new Date(NOW.getTime() + 30 * DAY_MS).toISOString();
    const about = { id, period: QUARTER, at: NOW.toISOString(), goneAt };
    const hers = await room(runa);
    expect(hers.withdrawn).toEqual([{ ...about, text: "", canBringBack: true }]);
    expect(JSON.stringify(hers)).not.toContain(WORDS.manager);
    const his = await room(mael);
    expect(his.withdrawn).toEqual([{ ...about, text: WORDS.manager, canBringBack: false }]);
    await standsIn(planId, mira, "manager");
    expect((await room(mira)).withdrawn).toEqual([]);
  });

  test("who wrote nothing and did not withdraw it finds nothing", async () => {
    const { id } = await openedBy(mael, planId);
    await writes(mael, id, "manager", " \n\t ");
    must(await withdraws(runa, id));
    expect((await room(mael)).withdrawn).toEqual([]);
  });

  test("what a page still open types is kept, and says where it is", async () => {
    const { id: reviewId } = await openedBy(runa, planId);
    await writes(mael, reviewId, "manager");
    must(await withdraws(runa, reviewId));
    const words = { reviewId, text: "To the last letter", rating: null };
    expect(await keepPart(mael.context, { ...words, version: 2 })).toEqual({
      ok: true,
      value: { version: 3, isWithdrawn: true },
    });
    expect((await room(mael)).withdrawn).toMatchObject([{ text: words.text }]);
    expect(await keepPart(mira.context, { ...words, version: 2 })).toEqual(refused("not-found"));
  });

  test("it comes back for who withdrew it, as it was, and for nobody else", async () => {
    const { id } = await openedBy(mael, planId);
    await writes(runa, id, "self");
    await writes(mael, id, "manager");
    must(await withdraws(mael, id));
    expect(await backTo(runa, id)).toEqual(refused("not-found"));
    expect(must(await backTo(mael, id))).toEqual({ reviewId: id });
    expect(await backTo(mael, id)).toEqual(refused("not-found"));
    expect(must(await readReview(mael.context, { reviewId: id }))).toMatchObject({
      state: "open",
      manager: { text: WORDS.manager },
    });
    expect((await room(runa)).withdrawn).toEqual([]);
    expect(await may(mael, id)).toBe(true);
    const [last] = must(await readHistory(runa.context, { planId })).happenings;
    expect(last?.event).toEqual({ verb: "review.restored", figures: { reviewId: id, ...QUARTER } });
  });

  test("it stays away where its days are taken by now, or the plan is archived", async () => {
    const { id } = await openedBy(runa, planId);
    must(await withdraws(runa, id));
    const { id: next } = await openedBy(runa, planId);
    expect(await backTo(runa, id)).toEqual(refused("review.period-overlap"));
    must(await withdraws(runa, next));
    await putInto(runa, planId, "archived");
    expect(await backTo(runa, id)).toEqual(refused("plan.archived"));
    expect((await room(runa)).withdrawn.map(({ canBringBack }) => canBringBack)).toEqual([
      false,
      false,
    ]);
  });

  test("and is gone then", async () => {
    const { id } = await openedBy(runa, planId);
    await writes(mael, id, "manager");
    must(await withdraws(runa, id));
    await sweep(new Date(NOW.getTime() + 29 * DAY_MS));
    expect((await room(mael)).withdrawn).toHaveLength(1);
    expect((await sweep(new Date(NOW.getTime() + 31 * DAY_MS))).reviews).toBeGreaterThan(0);
    expect((await room(mael)).withdrawn).toEqual([]);
    expect(await backTo(runa, id)).toEqual(refused("not-found"));
    expect(await db().reviewPart.count({ where: { reviewId: id } })).toBe(0);
  });
});

test("twenty times at once, one of withdrawing and handing in wins", async () => {
  for (let round = 0; round < 20; round++) {
    const { id: reviewId } = await openedBy(runa, planId);
    await writes(mael, reviewId, "manager");
    const acts = [
      () => withdraws(runa, reviewId),
      () => submitPartAsKept(mael.context, { reviewId }),
    ];
    if (round % 2) acts.reverse();
    const outcomes = await Promise.all(acts.map((act) => act()));
    const [lost, ...more] = outcomes.filter(({ ok }) => !ok);
    expect(more).toEqual([]);
    const left = await readReview(runa.context, { reviewId });
    expect(lost).toEqual(refused(left.ok ? "review.begun" : "not-found"));
    if (!left.ok) continue;
    expect(left.value.state).toBe("part-submitted");
    must(await recallReview(mael.context, { reviewId }));
    must(await withdraws(runa, reviewId));
  }
});
