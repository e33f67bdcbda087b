// Two acts on one review at the same moment: each time it ends in one of the ways that are said, and what
// is sealed is what each signer read. The gate of the same name does it more than a thousand times.
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "@/lib/domain/problems";
import { editGoal } from "@/lib/services/goals/edit";
import { exportSealed } from "@/lib/services/reviews/export";
import { chooseFocus } from "@/lib/services/reviews/focus";
import { handOver } from "@/lib/services/reviews/hand-over";
import { readReview } from "@/lib/services/reviews/read";
import { signReview } from "@/lib/services/reviews/sign";
import { recallReview } from "@/lib/services/reviews/submit";
import type { ReviewJson } from "@/lib/views/reviews";
import { judge, sealOf } from "../../scripts/verify-review.mjs";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { reviewAt } from "../support/reviews";

await testDatabase();
const ROUNDS = 6;
/** How long before the other the first one starts; in the last rounds it has ended by then. */
const HEADS_MS = [0, 15];
let owner: Person;
let manager: Person;
let heir: Person;

beforeAll(seedSmall);
beforeEach(async () => {
  [owner, manager, heir] = [await somebody("Runa"), await somebody("Mael"), await somebody("Mira")];
});

type At = { review: ReviewJson; goalId: string };
type Act = (at: At) => Promise<Outcome<unknown>>;

const signs =
  ({ context }: Person): Act =>
  ({ review: { id, toSign } }) =>
    signReview(context, { reviewId: id, toSign: toSign ?? "" });
const recalls =
  ({ context }: Person): Act =>
  ({ review }) =>
    recallReview(context, { reviewId: review.id });
const handsOver: Act = ({ review }) =>
  handOver(manager.context, { reviewId: review.id, to: heir.id });
const renames: Act = ({ goalId }) => editGoal(owner.context, { goalId, title: "Another name" });
const hides: Act = ({ goalId }) => editGoal(owner.context, { goalId, private: true });

/** A review with both halves in, about a goal of its own. */
async function reviewOn(signers: readonly Person[]): Promise<At> {
  const planId = (await startedBy(owner)).id;
  await standsIn(planId, manager, "manager");
  const { id: goalId } = await goalOn(owner, planId);
  const id = await reviewAt({ owner, manager }, planId, "submitted");
  await standsIn(planId, heir, "manager");
  must(await chooseFocus(owner.context, { reviewId: id, focus: [goalId] }));
  for (const { context } of signers) must(await signReview(context, { reviewId: id }));
  return { review: must(await readReview(owner.context, { reviewId: id })), goalId };
}

/** Does both at once, each first by turns and a bit ahead; says their codes and how it ended. */
async function raced(signers: readonly Person[], acts: [Act, Act], round: number) {
  const at = await reviewOn(signers);
  const isTurned = round % 2 === 1;
  const [one, other] = isTurned ? [acts[1], acts[0]] : acts;
  const head = HEADS_MS[Math.floor(round / 2)];
  const first = one(at);
  await (head === undefined ? first : wait(head));
  const outcomes = await Promise.all([first, other(at)]);
  const codes = outcomes.map((outcome) => (outcome.ok ? "ok" : outcome.problem.code));
  const reviewId = at.review.id;
  const { state } = must(await readReview(owner.context, { reviewId }));
  const file = await exportSealed(owner.context, { reviewId });
  expect(file.ok).toBe(state === "sealed");
  if (file.ok) {
    expect(judge(JSON.stringify(file.value)).is).toBe("sealed");
    const { signatures, ...content } = file.value.form;
    expect(signatures).toHaveLength(2);
    expect(sealOf(content)).toBe(at.review.toSign);
  }
  return `${(isTurned ? codes.toReversed() : codes).join(" / ")}: ${state}`;
}

type Kind = { by: () => Person[]; acts: () => [Act, Act]; ends: string[] };
const KINDS: Record<string, Kind> = {
  "the manager signs, the owner takes back": {
    by: () => [],
    acts: () => [signs(manager), recalls(owner)],
    ends: ["ok / review.other-signed: part-signed", "review.not-ready / ok: part-submitted"],
  },
  "the owner signs, the manager takes back": {
    by: () => [],
    acts: () => [signs(owner), recalls(manager)],
    ends: ["ok / review.other-signed: part-signed", "review.not-ready / ok: part-submitted"],
  },
  "the last one signs, the first one takes back": {
    by: () => [manager],
    acts: () => [signs(owner), recalls(manager)],
    ends: ["ok / review.sealed: sealed", "review.not-ready / ok: part-submitted"],
  },
  "the owner signs, the manager hands over": {
    by: () => [],
    acts: () => [signs(owner), handsOver],
    ends: ["ok / review.other-signed: part-signed", "review.not-ready / ok: part-submitted"],
  },
  "the last one signs, and hands over": {
    by: () => [owner],
    acts: () => [signs(manager), handsOver],
    ends: ["ok / review.other-signed: sealed", "ok / review.sealed: sealed"],
  },
  "both sign": {
    by: () => [],
    acts: () => [signs(owner), signs(manager)],
    ends: ["ok / ok: sealed"],
  },
  "the first one signs, a goal turns private": {
    by: () => [],
    acts: () => [signs(manager), hides],
    ends: ["ok / ok: submitted", "review.changed / ok: submitted"],
  },
  "the last one signs, a goal in focus is renamed": {
    by: () => [manager],
    acts: () => [signs(owner), renames],
    ends: ["ok / ok: sealed", "review.changed / ok: submitted"],
  },
};

describe.each(Object.entries(KINDS))("%s", (_, { by, acts, ends }) => {
  test("ends in each of the ways that are said, and in no other", async () => {
    const ended = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) ended.add(await raced(by(), acts(), round));
    expect([...ended].sort()).toEqual(ends);
  });
});

test("signing twice at once seals it once", async () => {
  const { review } = await reviewOn([manager]);
  const sign = () => signReview(owner.context, { reviewId: review.id });
  const outcomes = await Promise.all([sign(), sign(), sign()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const sealed = must(await readReview(owner.context, { reviewId: review.id }));
  expect(sealed).toMatchObject({ state: "sealed", version: review.version + 1 });
});
