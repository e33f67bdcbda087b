// People come, go and hand over at the same moment as others act: whatever comes first, nobody keeps a
// right that is gone, and nobody's words become another's.
import { beforeAll, describe, expect, test } from "vitest";
import { permit } from "@/lib/access/permit";
import { transaction } from "@/lib/db/client";
import { removePerson } from "@/lib/db/people";
import {
  changeRole,
  leavePlan,
  listParticipants,
  removeParticipant,
} from "@/lib/services/participants";
import { readPlan } from "@/lib/services/plans/read";
import { exportSealed } from "@/lib/services/reviews/export";
import { handOver } from "@/lib/services/reviews/hand-over";
import { editReview } from "@/lib/services/reviews/parts";
import { readReview } from "@/lib/services/reviews/read";
import { signReview } from "@/lib/services/reviews/sign";
import { submitPartAsKept } from "@/lib/services/reviews/submit";
import { testDatabase } from "../support/database";
import { NOW, type Person, somebody } from "../support/people";
import { must, seedSmall, standsIn, startedBy } from "../support/plans";
import { reviewAt, type Stage, WORDS, writes } from "../support/reviews";

const ROUNDS = 20;
const gone = { ok: false, problem: { code: "not-found" } };

await testDatabase();
beforeAll(seedSmall);

/** A new plan of Runa's with Mael as manager, and Mira as reader. */
async function together() {
  const [runa, mael, mira] = [
    await somebody("Runa"),
    await somebody("Mael"),
    await somebody("Mira"),
  ];
  const { id: planId } = await startedBy(runa);
  await standsIn(planId, mael, "manager");
  await standsIn(planId, mira, "reader");
  return { runa, mael, mira, planId };
}

/** The same with a review of Runa's with Mael, brought to a stage; Mira could take over. */
async function reviewed(stage: Stage) {
  const all = await together();
  const reviewId = await reviewAt({ owner: all.runa, manager: all.mael }, all.planId, stage);
  await standsIn(all.planId, all.mira, "manager");
  return { ...all, reviewId };
}

async function accountGoes({ context }: Person): Promise<void> {
  const scope = must(permit(context.viewer, "self.edit"));
  await transaction((tx) => removePerson(tx, scope, NOW));
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
      const { runa, mira, planId } = await together();
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
      const { runa, mira, planId } = await together();
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
      const { runa, mael, planId, reviewId } = await reviewed("half-signed");
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
      const { runa, mael, mira, reviewId } = await reviewed("half");
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

  test("two hand-overs leave one manager, and the former one has no half any more", async () => {
    for (const round of times) {
      const { runa, mael, mira, reviewId } = await reviewed("open");
      const [toMira, toRuna] = await atOnce(
        round,
        () => handOver(runa.context, { reviewId, to: mira.id }),
        () => handOver(mael.context, { reviewId, to: runa.id }),
      );
      expect(toMira.ok || toRuna.ok).toBe(true);
      const { managerId } = must(await readReview(runa.context, { reviewId }));
      expect(managerId).toBe(toMira.ok ? mira.id : null);
      const late = editReview(mael.context, { reviewId, manager: { text: "Late." } });
      expect((await late).ok).toBe(false);
    }
  });

  test("a manager who left has his account go as the last one signs: sealed with his words, or not", async () => {
    const ends = new Set<boolean>();
    for (const round of times) {
      const { runa, mael, planId, reviewId } = await reviewed("submitted");
      must(await signReview(mael.context, { reviewId }));
      must(await leavePlan(mael.context, { planId }));
      const signs = () => signReview(runa.context, { reviewId });
      const goes = () => accountGoes(mael);
      // The first two one after the other: both ends are seen, however fast the machine is.
      if (round === 1) await goes();
      const [signed] = round < 2 ? [await signs()] : await atOnce(round, signs, goes);
      if (round === 0) await goes();
      const { state, signatures, manager } = must(await readReview(runa.context, { reviewId }));
      if (signed.ok) {
        expect([state, signatures.length, manager?.text]).toEqual(["sealed", 2, WORDS.manager]);
        const file = must(await exportSealed(runa.context, { reviewId }));
        expect(file.form.manager?.text).toBe(WORDS.manager);
      } else {
        expect(signed).toMatchObject({ problem: { code: "review.not-ready" } });
        expect([state, signatures, manager]).toEqual(["part-submitted", [], null]);
      }
      ends.add(signed.ok);
    }
    expect([...ends].sort()).toEqual([false, true]);
  });

  test("an account goes and its holder's role changes: she is gone, and so is the role", async () => {
    for (const round of times) {
      const { runa, mira, planId } = await together();
      // To and fro, so that one of the changes meets the moment.
      const changes = async () => {
        for (let at = 0; at < 8; at++) {
          const [from, to] =
            at % 2 ? (["mentor", "reader"] as const) : (["reader", "mentor"] as const);
          const changed = await changeRole(runa.context, { planId, personId: mira.id, from, to });
          if (!changed.ok) return expect(changed).toEqual(gone);
        }
      };
      await atOnce(round, changes, () => accountGoes(mira));
      const { items } = must(await listParticipants(runa.context, { planId }));
      expect(items.map(({ id }) => id)).not.toContain(mira.id);
    }
  });
});
