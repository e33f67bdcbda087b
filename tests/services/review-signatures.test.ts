// What one signs is what one read: a signature stands as long as what it was given for stands there.
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { SignedContent } from "@/lib/domain/reviews/seal";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal, undeleteGoal } from "@/lib/services/goals/hide";
import { readHistory } from "@/lib/services/history";
import { exportSealed } from "@/lib/services/reviews/export";
import { chooseFocus } from "@/lib/services/reviews/focus";
import { handOver } from "@/lib/services/reviews/hand-over";
import { reviewPage } from "@/lib/services/reviews/page";
import { readReview } from "@/lib/services/reviews/read";
import { signReview } from "@/lib/services/reviews/sign";
import { recallReview, submitPartAsKept } from "@/lib/services/reviews/submit";
import type { ReviewJson } from "@/lib/views/reviews";
import { sealOf } from "../../scripts/verify-review.mjs";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, leaves, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { reviewAt, WORDS } from "../support/reviews";

await testDatabase();
let runa: Person;
let mael: Person;
let planId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  [runa, mael] = [await somebody("Runa"), await somebody("Mael")];
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
});

const refused = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) });
const read = async ({ context }: Person, reviewId: string) =>
  must(await readReview(context, { reviewId }));
const page = async ({ context }: Person, reviewId: string) =>
  must(await reviewPage(context, { reviewId }));
/** As the page does: what it showed goes along. */
const signs = ({ context }: Person, { id, toSign }: ReviewJson) =>
  signReview(context, { reviewId: id, toSign: toSign ?? "" });

/** A review with both halves in that looks back on two goals, one of them agreed on. */
async function compared() {
  const goals = [
    await goalOn(runa, planId, { title: "Ford the river" }),
    await goalOn(runa, planId),
  ];
  const [{ id: goalId = "" } = {}] = goals;
  const id = await reviewAt({ owner: runa, manager: mael }, planId, "submitted");
  must(await chooseFocus(runa.context, { reviewId: id, focus: [goalId] }));
  return { id, goalId };
}

const CHANGES: Record<string, (goalId: string) => Promise<unknown>> = {
  "a goal turned private": async (goalId) =>
    must(await editGoal(runa.context, { goalId, private: true })),
  "a goal deleted": async (goalId) => must(await deleteGoal(runa.context, { goalId })),
  "a goal in focus renamed": async (goalId) =>
    must(await editGoal(runa.context, { goalId, title: "Wade through the river" })),
};

describe.each(Object.keys(CHANGES))("%s", (what) => {
  const change = (goalId: string) => CHANGES[what]?.(goalId);

  test("between page and signature: what was read is not there, so it is not signed", async () => {
    const { id, goalId } = await compared();
    const seen = await read(mael, id);
    await change(goalId);
    expect(await signs(mael, seen)).toEqual(refused("review.changed"));
    must(await signs(mael, await read(mael, id)));
  });

  test.each(["runa", "mael"])("after %s signed: that signature stands no more", async (first) => {
    const { id, goalId } = await compared();
    const [signer, other] = first === "runa" ? [runa, mael] : [mael, runa];
    must(await signs(signer, await read(signer, id)));
    await change(goalId);
    for (const who of [signer, other]) {
      const view = await page(who, id);
      expect(view).toMatchObject({ state: { is: "submitted" }, review: { signatures: [] } });
      expect(view.lapsed).toMatchObject([{ personId: signer.id }]);
      expect(view.can).toMatchObject({ sign: true, recall: true, focus: true });
    }
    expect(must(await signs(other, await read(other, id)))).toMatchObject({
      state: "part-signed",
      signatures: [{ personId: other.id }],
    });
    expect((await page(signer, id)).lapsed).toEqual([]);
    const last = await read(signer, id);
    const sealed = must(await signs(signer, last));
    expect(sealed.state).toBe("sealed");
    expect([sealed.packet, sealed.focus]).toEqual([last.packet, last.focus]);
    const file = must(await exportSealed(mael.context, { reviewId: id }));
    expect(sealOf(file.form)).toBe(file.sha256);
    const { happenings } = must(await readHistory(runa.context, { planId }));
    expect(happenings.map(({ event }) => event.verb).slice(0, 4)).toEqual([
      ...["review.sealed", "review.signed", "review.signed", "review.lapsed"],
    ]);
  });
});

test("what comes back as it was is what was signed", async () => {
  const { id, goalId } = await compared();
  must(await signs(mael, await read(mael, id)));
  must(await deleteGoal(runa.context, { goalId }));
  must(await undeleteGoal(runa.context, { goalId }));
  expect((await page(runa, id)).lapsed).toEqual([]);
  expect(must(await signs(runa, await read(runa, id))).state).toBe("sealed");
});

test("nobody is held by a signature that stands no more: the other takes hers back", async () => {
  const { id, goalId } = await compared();
  must(await signs(mael, await read(mael, id)));
  expect(await recallReview(runa.context, { reviewId: id })).toEqual(
    refused("review.other-signed"),
  );
  must(await editGoal(runa.context, { goalId, private: true }));
  expect(must(await recallReview(runa.context, { reviewId: id })).state).toBe("part-submitted");
  const parts = await db().reviewPart.findMany({ where: { reviewId: id } });
  expect(parts.map(({ signedAt, signedHash }) => signedAt ?? signedHash)).toEqual([null, null]);
});

test("one that was given before hashes were kept is asked for again", async () => {
  const { id } = await compared();
  must(await signs(mael, await read(mael, id)));
  const data = { signedHash: null, signedForm: null };
  await db().reviewPart.updateMany({ where: { reviewId: id }, data });
  expect((await page(runa, id)).lapsed).toMatchObject([{ part: "manager" }]);
  expect(must(await signs(runa, await read(runa, id))).state).toBe("part-signed");
  expect(must(await signs(mael, await read(mael, id))).state).toBe("sealed");
});

test("the focus is signed in the order of choosing", async () => {
  const id = await reviewAt({ owner: runa, manager: mael }, planId, "submitted");
  const open = (await page(runa, id)).openGoals.map(({ goalId }) => goalId);
  const focus = open.toReversed();
  must(await chooseFocus(runa.context, { reviewId: id, focus }));
  expect((await read(mael, id)).focus.map(({ goalId }) => goalId)).toEqual(focus);
});

const ACTS = [
  ...["hide", "show", "rename", "delete", "undelete", "focus", "recall", "take over"],
  ...["runa looks", "mael looks", "runa signs", "mael signs", "runa signs", "mael signs"],
  ...["mael goes", "mael comes"],
] as const;

const contentOf = ({ packet, focus, self, manager, managerId }: ReviewJson | SignedContent) => ({
  ...{ packet, focus, managerId },
  texts: [self, manager].map((half) => half && [half.text, half.ratings, half.submittedAt]),
});

test("whatever happens on the way, what is sealed is what each signer last read", async () => {
  let seals = 0;
  const sequence = fc.array(fc.constantFrom(...ACTS), { minLength: 14, maxLength: 28 });
  await fc.assert(
    fc.asyncProperty(sequence, async (acts) => {
      planId = (await startedBy(runa)).id;
      await standsIn(planId, mael, "manager");
      const { id: reviewId, goalId } = await compared();
      const seen = { runa: await read(runa, reviewId), mael: await read(mael, reviewId) };
      const signed: { [personId: string]: ReviewJson } = {};
      let hasLastWord = false;
      let turn = 0;
      const does: Record<(typeof ACTS)[number], () => Promise<unknown>> = {
        hide: () => editGoal(runa.context, { goalId, private: true }),
        show: () => editGoal(runa.context, { goalId, private: false }),
        rename: () => editGoal(runa.context, { goalId, title: `Ford ${++turn % 2}` }),
        delete: () => deleteGoal(runa.context, { goalId }),
        undelete: () => undeleteGoal(runa.context, { goalId }),
        focus: () => chooseFocus(mael.context, { reviewId, focus: ++turn % 2 ? [] : [goalId] }),
        recall: async () => {
          const back = await recallReview(mael.context, { reviewId });
          if (back.ok) must(await submitPartAsKept(mael.context, { reviewId }));
        },
        "take over": () => handOver(runa.context, { reviewId, to: runa.id }),
        "runa looks": async () => (seen.runa = await read(runa, reviewId)),
        "mael looks": async () => {
          const looked = await readReview(mael.context, { reviewId });
          if (looked.ok) seen.mael = looked.value;
        },
        "runa signs": async () => {
          if ((await signs(runa, seen.runa)).ok) signed[runa.id] = seen.runa;
        },
        "mael signs": async () => {
          if ((await signs(mael, seen.mael)).ok) signed[mael.id] = seen.mael;
        },
        "mael goes": async () => {
          await leaves(planId, mael);
          const where = { reviewId, half: "manager", signedAt: { not: null } } as const;
          hasLastWord = (await db().reviewPart.count({ where })) > 0;
        },
        "mael comes": async () => {
          await leaves(planId, mael);
          await standsIn(planId, mael, "manager");
          hasLastWord = false;
        },
      };
      for (const act of acts) await does[act]();
      if (hasLastWord) expect((await read(runa, reviewId)).manager?.text).toBe(WORDS.manager);
      const file = await exportSealed(runa.context, { reviewId });
      if (!file.ok) return;
      seals += 1;
      const { form, sha256 } = file.value;
      expect(sealOf(form)).toBe(sha256);
      const signers = form.signatures.map(({ personId }) => personId);
      expect(signers).toContain(runa.id);
      if (form.managerId && !hasLastWord) expect(signers).toContain(mael.id);
      for (const { personId } of form.signatures) {
        expect(contentOf(form)).toEqual(contentOf(signed[personId] as ReviewJson));
      }
    }),
    { numRuns: 12, seed: 4 },
  );
  expect(seals).toBeGreaterThan(2);
}, 60_000);
