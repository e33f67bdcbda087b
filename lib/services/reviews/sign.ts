// Signing a review: the last signature seals it by a hash over its canonical form.
import type { Tx } from "../../db/client";
import { appendEvents } from "../../db/events";
import { halvesOf } from "../../db/reviews/rows";
import { hashOf, type Signable } from "../../db/reviews/signable";
import { dropSignedForms, markFocus, savePart, saveReview } from "../../db/reviews/write";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { sealedForm } from "../../domain/reviews/seal";
import { signPart, stateOf, told } from "../../domain/reviews/state";
import type { SignReview } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import type { Context } from "../context";
import { changeReview } from "./change-review";
import { isToHandOver } from "./hand-over";
import { type HeldReview, holdOwnPart, whereOf } from "./hold";
import { dropLapsed } from "./lapse";
import { signaturesOf } from "./present";

/**
 * Signs one's own side of what stands there: with an older `version`, or when `toSign` is another by
 * now, it is refused. What the other side signed earlier and is not there any more has to be signed
 * again; so what is sealed is, to the letter, what each signed. A manager who is gone is not asked: where
 * something of what he signed is hidden by now, his words are sealed under the other signature alone.
 */
export const signReview = (
  context: Context,
  { reviewId, version, toSign }: SignReview,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.sign", reviewId, async (tx, scope) => {
    const held = await holdOwnPart(tx, scope, reviewId);
    if (!held.ok) return held;
    const { gate, half, own } = held.value;
    const { review, signable } = gate;
    const decided = signPart(halvesOf(review), half);
    if (!decided.ok) return decided;
    if (isToHandOver(gate)) return refuse({ code: "review.manager-gone" });
    if (signable === null) return refuse({ code: "review.not-ready" });
    if (version !== undefined && version !== review.version) {
      return refuse({ code: "review.changed", yours: version, current: review.version });
    }
    if (toSign !== undefined && toSign !== signable.hash) {
      return refuse({ code: "review.changed", yours: toSign, current: signable.hash });
    }
    const at = context.now;
    await dropLapsed(tx, gate, at);
    const { form, hash } = signable;
    await savePart(tx, review, half, { signature: { at, hash, form } });
    const events = told(reviewId, decided.value);
    if (stateOf(decided.value.next).is === "sealed") {
      const part = { ...own, signedAt: at, signedHash: hash };
      const sealed = await seal(tx, { ...gate, review: { ...review, [half]: part } }, signable, at);
      events.push({ verb: "review.sealed", figures: { reviewId, hash: sealed } });
    } else {
      await saveReview(tx, review, {});
    }
    await appendEvents(tx, whereOf(gate), at, events);
    return accept(null);
  });

/** Writes down what was signed, once and for all; the goals of the next quarter are marked. */
async function seal(
  tx: Tx,
  { review, plan, happened }: HeldReview,
  signable: Signable,
  at: Date,
): Promise<string> {
  const { packet, focus } = signable.content;
  const signatures = signaturesOf({ review, signable });
  const form = sealedForm({ ...signable.content, signatures });
  const hash = hashOf(form);
  await dropSignedForms(tx, review);
  await saveReview(tx, review, {
    packet: { packet, eventCount: review.eventCount ?? happened },
    seal: { form, hash, at },
  });
  await markFocus(
    tx,
    plan.id,
    focus.map(({ goalId }) => goalId),
  );
  return hash;
}
