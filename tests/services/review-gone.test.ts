// A review whose manager is gone is said to be so, and goes on with somebody else; of several open
// ones each is told of hers.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { closeAccount, reopenAccount } from "@/lib/services/administration/people";
import { commentOnGoal } from "@/lib/services/comments/post";
import { goalPage } from "@/lib/services/goals/page";
import { leavePlan, peopleRoom } from "@/lib/services/participants";
import { handOver } from "@/lib/services/reviews/hand-over";
import { openReview } from "@/lib/services/reviews/open";
import { reviewPage } from "@/lib/services/reviews/page";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { signReview } from "@/lib/services/reviews/sign";
import { teamPage } from "@/lib/services/team/page";
import { todayPage } from "@/lib/services/today";
import { testDatabase } from "../support/database";
import { type Person, signedUp, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn, reviewAt } from "../support/reviews";

await testDatabase();
let admin: Person;
let runa: Person;
let mael: Person;
let mira: Person;
let planId: string;

beforeAll(async () => {
  await seedSmall();
  admin = await signedUp("Amara");
});
beforeEach(async () => {
  [runa, mael, mira] = [await somebody("Runa"), await somebody("Mael"), await somebody("Mira")];
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
});

const sides = () => ({ owner: runa, manager: mael });
const today = async ({ context }: Person) => must(await todayPage(context)).reviews;
const team = async ({ context }: Person) => {
  const [need] = must(await teamPage(context)).needs;
  const reviews = need?.needs.filter(({ kind }) => kind.endsWith("-review")) ?? [];
  return { reviewId: need?.reviewId ?? null, reviews };
};
const closes = async () => must(await closeAccount(admin.context, { personId: mael.id }));
const WAYS: [string, () => Promise<unknown>][] = [
  ["has left", async () => must(await leavePlan(mael.context, { planId }))],
  ["has a closed account", closes],
];

describe.each(WAYS)("a review whose manager %s", (_, goes) => {
  test("waits for another, and says so to its owner and to every manager there is", async () => {
    const reviewId = await reviewAt(sides(), planId, "half");
    expect(await today(runa)).toEqual([]);
    await standsIn(planId, mira, "manager");
    expect((await team(mira)).reviews).toEqual([]);
    await goes();
    const wanted = { what: "hand-over", reviewId, manager: "Mael" };
    expect(await today(runa)).toMatchObject([{ ...wanted, whose: null }]);
    expect(await today(mira)).toMatchObject([{ ...wanted, whose: "Runa" }]);
    const reviews = [{ kind: "hand-over-review", manager: "Mael" }];
    expect(await team(mira)).toEqual({ reviewId, reviews });
    expect(must(await reviewsRoom(mira.context, { planId })).reviews).toMatchObject([
      { id: reviewId, waits: true },
    ]);
    const page = must(await reviewPage(mira.context, { reviewId }));
    expect(page.isManagerGone).toBe(true);
    expect(page.can.handTo.map(({ name }) => name)).toEqual(["Mira", "Runa"]);
    must(await handOver(runa.context, { reviewId, to: mira.id }));
    expect(await today(runa)).toEqual([]);
    expect(await team(mira)).toEqual({ reviewId, reviews: [{ kind: "write-review" }] });
  });

  test("wants his place filled once she has signed too, and nothing where he has", async () => {
    const reviewId = await reviewAt(sides(), planId, "submitted");
    must(await signReview(mael.context, { reviewId }));
    await goes();
    expect(await today(runa)).toMatchObject([{ what: "sign", reviewId }]);
    const other = (await startedBy(runa)).id;
    mael = await somebody("Mael");
    await standsIn(other, mael, "manager");
    const signed = await reviewAt(sides(), other, "half-signed");
    planId = other;
    await goes();
    expect(await today(runa)).toMatchObject([
      { what: "hand-over", reviewId: signed },
      { what: "sign", reviewId },
    ]);
  });
});

describe("an account that is closed", () => {
  test("is not reviewed with, and comes back as it was", async () => {
    const period = { from: day("2026-02-01"), to: day("2026-03-01") };
    await closes();
    const refused = await openReview(runa.context, { planId, period, managerId: mael.id });
    expect(refused).toMatchObject({ problem: { code: "review.manager-unknown" } });
    expect(must(await reviewsRoom(runa.context, { planId })).managers).toEqual([]);
    expect(must(await openReview(runa.context, { planId, period })).managerId).toBeNull();
    must(await reopenAccount(admin.context, { personId: mael.id }));
    expect(must(await reviewsRoom(runa.context, { planId })).managers).toHaveLength(1);
  });

  test("is waited for in no question, and mentioned in none", async () => {
    const { id: goalId } = await goalOn(runa, planId);
    const says = async ({ context }: Person, text: string, rootId?: string) =>
      must(await commentOnGoal(context, { goalId, text, ...(rootId && { rootId }) })).id;
    const rootId = await says(runa, "Which of the two?");
    const talk = async () => must(await goalPage(runa.context, { planId, goalId })).talk;
    expect((await talk()).threads[0]?.turn?.names).toEqual(["Mael"]);
    const asked = async (who: Person) =>
      must(await teamPage(who.context)).needs.flatMap(({ needs }) =>
        needs.filter(({ kind }) => kind === "question"),
      );
    await standsIn(planId, mira, "manager");
    await says(mael, "The first.", rootId);
    await says(runa, "Why not the other?", rootId);
    expect([await asked(mael), await asked(mira)]).toMatchObject([[{}], []]);
    await closes();
    expect((await talk()).threads[0]?.turn?.names).toEqual(["Mira"]);
    expect((await talk()).mentionable).toEqual(["Mira"]);
    expect(await asked(mira)).toHaveLength(1);
  });

  test("stays listed among those on the plan, as one that is closed", async () => {
    await closes();
    const { people } = must(await peopleRoom(runa.context, { planId }));
    expect(people.map(({ name, isClosed }) => [name, isClosed])).toEqual([
      ["Runa", false],
      ["Mael", true],
    ]);
  });
});

describe("of two open reviews", () => {
  test("each manager is told of hers, and the owner of what is hers to do", async () => {
    const first = await reviewAt(sides(), planId, "half-signed");
    await standsIn(planId, mira, "manager");
    const period = { from: day("2026-03-16"), to: day("2026-04-10") };
    const open = await openReview(runa.context, { planId, period, managerId: mira.id });
    const { id: second } = must(open);
    expect(await today(mael)).toMatchObject([{ what: "sign", reviewId: first }]);
    expect(await team(mael)).toEqual({ reviewId: first, reviews: [{ kind: "sign-review" }] });
    expect(await today(mira)).toMatchObject([{ what: "write", reviewId: second }]);
    expect(await team(mira)).toEqual({ reviewId: second, reviews: [{ kind: "begin-review" }] });
    expect(await today(runa)).toMatchObject([{ what: "write", reviewId: second }]);
  });

  test("a review day that none of them answers is due all the same", async () => {
    const { id: old } = await startedBy(runa, "2025-12-20");
    await standsIn(old, mael, "manager");
    const period = { from: day("2025-12-20"), to: day("2026-01-31") };
    const { id: reviewId } = must(await openReview(runa.context, { planId: old, period }));
    expect(await today(runa)).toMatchObject([{ what: "write", reviewId }]);
    await handsIn(runa, reviewId, "self");
    expect(await today(runa)).toMatchObject([{ what: "open", planId: old, on: "2026-03-20" }]);
  });
});
