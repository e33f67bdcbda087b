// What Today says of reviews, and what a manager's team is told.
import { beforeAll, expect, test } from "vitest";
import { permit } from "@/lib/access/permit";
import { db } from "@/lib/db/client";
import { reviewsDue } from "@/lib/db/reviews/lists";
import { ask } from "@/lib/db/together";
import { day } from "@/lib/domain/days";
import { openReview } from "@/lib/services/reviews/open";
import { todayPage } from "@/lib/services/today";
import { testDatabase } from "../support/database";
import { type Person, somebody, TODAY } from "../support/people";
import { must, seedSmall, standsIn, startedBy } from "../support/plans";
import { handsIn } from "../support/reviews";

await testDatabase();
let runa: Person;
let mael: Person;
let planId: string;

beforeAll(async () => {
  await seedSmall();
  runa = await somebody("Runa");
  mael = await somebody("Mael");
  // Its first review day is 20 March 2026, five days from today.
  planId = (await startedBy(runa, "2025-12-20")).id;
  await standsIn(planId, mael, "manager");
});

const reviews = async ({ context }: Person) => must(await todayPage(context)).reviews;
const team = async () => {
  const scope = permit(mael.context.viewer, "review.read");
  if (!scope.ok) throw new Error("not permitted");
  return ask(db(), reviewsDue(scope.value, { roles: ["manager"], on: TODAY }));
};

test("a review is asked for before its day, then waits for whose turn it is", async () => {
  const about = { planId, plan: "Small plan" };
  const due = day("2026-03-20");
  expect(await reviews(runa)).toEqual([{ ...about, whose: null, what: "open", on: due }]);
  expect(await reviews(mael)).toEqual([]);
  expect(await team()).toMatchObject([{ planId, ownerName: "Runa", due, next: due, open: [] }]);

  const period = { from: day("2025-12-20"), to: TODAY };
  const { id: reviewId } = must(await openReview(runa.context, { planId, period }));
  const writes = { ...about, what: "write", reviewId };
  expect(await reviews(runa)).toEqual([{ ...writes, whose: null }]);
  expect(await reviews(mael)).toEqual([{ ...writes, whose: "Runa" }]);
  expect(await team()).toMatchObject([
    {
      due: null,
      open: [{ id: reviewId, period, managerId: mael.id, halves: { self: "draft" } }],
    },
  ]);

  await handsIn(runa, reviewId, "self");
  expect(await reviews(runa)).toEqual([]);
  await handsIn(mael, reviewId, "manager");
  expect(await reviews(mael)).toEqual([{ ...about, whose: "Runa", what: "sign", reviewId }]);
});
