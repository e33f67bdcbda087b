// A review that was opened by mistake: who may withdraw it, how long, and what is left of it.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readHistory } from "@/lib/services/history";
import { readInbox } from "@/lib/services/notifications";
import { handOver } from "@/lib/services/reviews/hand-over";
import { reviewPage } from "@/lib/services/reviews/page";
import { readReview } from "@/lib/services/reviews/read";
import { recallReview, submitPartAsKept } from "@/lib/services/reviews/submit";
import { withdrawReview } from "@/lib/services/reviews/withdraw";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, openedBy, QUARTER, writes } from "../support/reviews";

await testDatabase();
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
  test("is withdrawn by its owner with all that was typed; its days are free again", async () => {
    const { id } = await openedBy(runa, planId);
    await writes(runa, id, "self");
    await writes(mael, id, "manager");
    expect([await may(runa, id), await may(mael, id)]).toEqual([true, false]);
    expect(await withdraws(mael, id)).toEqual(refused("forbidden"));
    expect(must(await withdraws(runa, id))).toEqual({ planId });
    for (const who of [runa, mael]) {
      expect(await readReview(who.context, { reviewId: id })).toEqual(refused("not-found"));
    }
    expect(await db().reviewPart.count({ where: { reviewId: id } })).toBe(0);
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
