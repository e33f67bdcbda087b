// People come, go and hand over at the same moment as others act: whatever comes first, nobody keeps a
// right that is gone, and nobody's words become another's.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeRole, leavePlan, removeParticipant } from "@/lib/services/participants";
import { readPlan } from "@/lib/services/plans/read";
import { handOver } from "@/lib/services/reviews/hand-over";
import { readReview } from "@/lib/services/reviews/read";
import { signReview } from "@/lib/services/reviews/sign";
import { submitPartAsKept } from "@/lib/services/reviews/submit";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { must, seedSmall, standsIn, startedBy } from "../support/plans";
import { reviewAt, type Stage, writes } from "../support/reviews";

const ROUNDS = 20;
const gone = { ok: false, problem: { code: "not-found" } };

await testDatabase();
let runa: Person;
let mael: Person;
let mira: Person;
let planId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  [runa, mael, mira] = (await Promise.all(["Runa", "Mael", "Mira"].map(somebody))) as [
    Person,
    Person,
    Person,
  ];
});

async function together() {
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
  await standsIn(planId, mira, "reader");
}

/** A review of Runa's with Mael, brought to a stage; Mira could take over. */
async function reviewed(stage: Stage): Promise<string> {
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
  const reviewId = await reviewAt({ owner: runa, manager: mael }, planId, stage);
  await standsIn(planId, mira, "manager");
  return reviewId;
}

/** Both at once, the first asked by turns. */
async function atOnce<A, B>(round: number, one: () => Promise<A>, other: () => Promise<B>) {
  if (round % 2 === 0) return Promise.all([one(), other()]);
  const [second, first] = await Promise.all([other(), one()]);
  return [first, second] as const;
}

const times = Array.from({ length: ROUNDS }, (_, round) => round);

describe("at the same moment", () => {
  test("a role changes and its holder leaves: she has left", async () => {
    for (const round of times) {
      await together();
      const change = { planId, personId: mira.id, from: "reader", to: "mentor" } as const;
      const [changed, left] = await atOnce(
        round,
        () => changeRole(runa.context, change),
        () => leavePlan(mira.context, { planId }),
      );
      expect(left.ok).toBe(true);
      if (!changed.ok) expect(changed).toEqual(gone);
      expect(await readPlan(mira.context, { planId })).toEqual(gone);
    }
  });

  test("she is taken away and leaves: one of the two, and she is gone", async () => {
    for (const round of times) {
      await together();
      const removed = { planId, participantId: mira.id };
      const outcomes = await atOnce(
        round,
        () => removeParticipant(runa.context, removed),
        () => leavePlan(mira.context, { planId }),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await readPlan(mira.context, { planId })).toEqual(gone);
    }
  });

  test("a manager is taken away and signs: he signed before, or not at all", async () => {
    for (const round of times) {
      const reviewId = await reviewed("half-signed");
      const [removed, signed] = await atOnce(
        round,
        () => removeParticipant(runa.context, { planId, participantId: mael.id }),
        () => signReview(mael.context, { reviewId }),
      );
      expect(removed.ok).toBe(true);
      const { state } = must(await readReview(runa.context, { reviewId }));
      expect(state).toBe(signed.ok ? "sealed" : "part-signed");
      if (!signed.ok) expect(signed).toEqual(gone);
    }
  });

  test("a review is handed over and the manager hands in: it never holds his words in her name", async () => {
    for (const round of times) {
      const reviewId = await reviewed("half");
      await writes(mael, reviewId, "manager");
      const [passed, submitted] = await atOnce(
        round,
        () => handOver(runa.context, { reviewId, to: mira.id }),
        () => submitPartAsKept(mael.context, { reviewId }),
      );
      expect(passed.ok || submitted.ok).toBe(true);
      if (!passed.ok) continue;
      const hers = must(await readReview(mira.context, { reviewId }));
      expect(hers).toMatchObject({ managerId: mira.id, manager: { text: "", submittedAt: null } });
      expect(must(await readReview(mael.context, { reviewId })).manager).toBeNull();
    }
  });

  test("two hand-overs leave one manager, and the other finds nothing", async () => {
    for (const round of times) {
      const reviewId = await reviewed("open");
      const outcomes = await atOnce(
        round,
        () => handOver(runa.context, { reviewId, to: mira.id }),
        () => handOver(mael.context, { reviewId, to: runa.id }),
      );
      expect(outcomes.some(({ ok }) => ok)).toBe(true);
      expect((await signReview(mael.context, { reviewId })).ok).toBe(false);
    }
  });
});
