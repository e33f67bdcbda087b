// An answer kept for a second asking is told by the rights of then, not by those it was made with.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Role } from "@/lib/access/policy";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/domain/problems";
import { commentOnGoal, commentOnPlan } from "@/lib/services/comments/post";
import type { Context } from "@/lib/services/context";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal, undeleteGoal } from "@/lib/services/goals/hide";
import { leavePlan } from "@/lib/services/participants";
import { deletePlan } from "@/lib/services/plans/hide";
import { openReview } from "@/lib/services/reviews/open";
import { editReview } from "@/lib/services/reviews/parts";
import { recallReview, submitPartAsKept } from "@/lib/services/reviews/submit";
import { suggestEdit } from "@/lib/services/suggestions/make";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, leaves, must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";
import { QUARTER, reviewAt, WORDS, writes } from "../support/reviews";

await testDatabase();

const NOT_FOUND = { ok: false, problem: { code: "not-found" } };
const FORBIDDEN = { ok: false, problem: { code: "forbidden" } };

let owner: Person;
let guest: Person;
let planId: string;
let goalId: string;

const once = ({ context }: Person): Context => ({
  ...context,
  idempotency: { key: crypto.randomUUID(), bodyHash: "a" },
});

beforeAll(seedSmall);
beforeEach(async () => {
  owner = await somebody("Olga");
  guest = await somebody("Mira");
  ({ id: planId } = await startedBy(owner));
  ({ id: goalId } = await goalOn(owner, planId, { title: "Cross the glacier" }));
  await standsIn(planId, guest, "manager");
});

/** The guest's writing verbs, each asked twice with one key. */
const ASKED: Record<string, (context: Context) => Promise<Outcome<unknown>>> = {
  "a comment on the plan": (context) => commentOnPlan(context, { planId, text: "Well done." }),
  "a comment on a goal": (context) => commentOnGoal(context, { goalId, text: "Well done." }),
  "a suggestion": (context) => suggestEdit(context, { goalId, changes: { title: "Cross two" } }),
  "a review": (context) => openReview(context, { planId, period: QUARTER }),
};

const stand = async (role: Role) => {
  await leaves(planId, guest);
  await standsIn(planId, guest, role);
};

describe.each(Object.entries(ASKED))("%s", (what, ask) => {
  test("is told again to whom it was told, once made", async () => {
    const context = once(guest);
    expect(must(await ask(context))).toEqual(must(await ask(context)));
  });

  test("is not there for who has left meanwhile", async () => {
    const context = once(guest);
    must(await ask(context));
    await leaves(planId, guest);
    expect(await ask(context)).toEqual(NOT_FOUND);
  });

  test("is told by the role of now", async () => {
    const context = once(guest);
    must(await ask(context));
    await stand("reader");
    expect(await ask(context)).toEqual(what.startsWith("a comment") ? FORBIDDEN : NOT_FOUND);
  });

  test("is not there once the plan is deleted, or a draft", async () => {
    const context = once(guest);
    must(await ask(context));
    await putInto(owner, planId, "draft");
    expect(await ask(context)).toEqual(NOT_FOUND);
    must(await deletePlan(owner.context, { planId }));
    expect(await ask(context)).toEqual(NOT_FOUND);
  });
});

describe("what names a goal", () => {
  test.each(["a comment on a goal", "a suggestion", "a review"])(
    "%s goes with it",
    async (what) => {
      const context = once(guest);
      const ask = () => (ASKED[what] as (typeof ASKED)[string])(context);
      const first = must(await ask());
      must(await deleteGoal(owner.context, { goalId }));
      expect(await ask()).toEqual(NOT_FOUND);
      must(await undeleteGoal(owner.context, { goalId }));
      expect(must(await ask())).toEqual(first);
      must(await editGoal(owner.context, { goalId, private: true }));
      expect(await ask()).toEqual(NOT_FOUND);
    },
  );
});

test("a half of a review is not told again to a manager who has left", async () => {
  const { id: reviewId } = must(await openReview(owner.context, { planId, period: QUARTER }));
  const context = once(guest);
  const ask = () => editReview(context, { reviewId, manager: { text: "Steady." } });
  must(await ask());
  await leaves(planId, guest);
  expect(await ask()).toEqual(NOT_FOUND);
});

test("a half that was recalled is not told again", async () => {
  const sides = { owner, manager: guest };
  const reviewId = await reviewAt(sides, planId, "half");
  await writes(guest, reviewId, "manager");
  const context = once(guest);
  const ask = () => submitPartAsKept(context, { reviewId });
  expect(must(await ask()).self).toMatchObject({ text: WORDS.self });
  must(await recallReview(owner.context, { reviewId }));
  expect(must(await ask())).toMatchObject({ state: "part-submitted", self: null });
});

test("a review is told again after a goal of its packet was hidden, without it", async () => {
  const reviewId = await reviewAt({ owner, manager: guest }, planId, "half");
  await writes(guest, reviewId, "manager");
  const context = once(guest);
  const ask = () => submitPartAsKept(context, { reviewId });
  expect(JSON.stringify(must(await ask()).packet)).toContain(goalId);
  must(await editGoal(owner.context, { goalId, private: true }));
  const again = must(await ask());
  expect(again).toMatchObject({ state: "submitted", manager: { text: WORDS.manager } });
  expect(JSON.stringify(again.packet)).not.toContain(goalId);
});

test("what a review said is not kept beside it", async () => {
  const reviewId = await reviewAt({ owner, manager: guest }, planId, "half");
  await writes(guest, reviewId, "manager");
  must(await submitPartAsKept(once(guest), { reviewId }));
  const kept = await db().idempotency.findMany({ where: { personId: guest.id } });
  expect(kept).toMatchObject([{ answer: null }]);
});

describe("who asked twice for an end hears of it twice", () => {
  test("the owner who deletes a goal or her plan", async () => {
    const [first, second] = [once(owner), once(owner)];
    const goal = must(await deleteGoal(first, { goalId }));
    expect(must(await deleteGoal(first, { goalId }))).toEqual(goal);
    const plan = must(await deletePlan(second, { planId }));
    expect(must(await deletePlan(second, { planId }))).toEqual(plan);
    expect(must(await deleteGoal(first, { goalId }))).toEqual(goal);
  });

  test("the guest who leaves", async () => {
    const context = once(guest);
    must(await leavePlan(context, { planId }));
    expect(must(await leavePlan(context, { planId }))).toBeNull();
  });
});
