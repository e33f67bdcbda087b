// Signing a review: the last signature seals it by a hash over its canonical form.
import { createHash } from "node:crypto";
import type { Tx } from "../../db/client";
import { appendEvents } from "../../db/events";
import { halvesOf, type StoredPart } from "../../db/reviews/rows";
import { markFocus, savePart, saveReview } from "../../db/reviews/write";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { type SealedPart, sealedForm } from "../../domain/reviews/seal";
import { signPart, stateOf, told } from "../../domain/reviews/state";
import type { SignReview } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import type { Context } from "../context";
import { changeReview } from "./change-review";
import { type HeldReview, holdOwnPart, whereOf } from "./hold";
import { focusOf, signaturesOf } from "./present";
import { shownOf } from "./read";

/** SHA-256 over UTF-8, in hexadecimal. */
const hashOf = (form: string): string => createHash("sha256").update(form, "utf8").digest("hex");

/** Signs one's own side. With an older `version` it is refused: what one signs is what one read. */
export const signReview = (
  context: Context,
  { reviewId, version }: SignReview,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.sign", reviewId, async (tx, scope) => {
    const held = await holdOwnPart(tx, scope, reviewId);
    if (!held.ok) return held;
    const { gate, half, own } = held.value;
    const { review } = gate;
    const decided = signPart(halvesOf(review), half);
    if (!decided.ok) return decided;
    if (version !== undefined && version !== review.version) {
      return refuse({ code: "review.changed", yours: version, current: review.version });
    }
    const at = context.now;
    await savePart(tx, review, half, { signedAt: at });
    const events = told(reviewId, decided.value);
    if (stateOf(decided.value.next).is === "sealed") {
      const signed = { ...gate, review: { ...review, [half]: { ...own, signedAt: at } } };
      const hash = await seal(tx, context, signed);
      events.push({ verb: "review.sealed", figures: { reviewId, hash } });
    } else {
      await saveReview(tx, review, {});
    }
    await appendEvents(tx, whereOf(gate), at, events);
    return accept(null);
  });

const sealedPart = ({ text, rating, submittedAt }: StoredPart): SealedPart => ({
  text,
  ratings: rating ? { overall: rating } : {},
  submittedAt: submittedAt?.toISOString() ?? "",
});

/** Writes down what was signed, once and for all; the goals of the next quarter are marked. */
async function seal(tx: Tx, context: Context, gate: HeldReview): Promise<string> {
  const { review, plan } = gate;
  const shown = await shownOf(tx, gate, context);
  const focus = focusOf(gate, shown);
  const form = sealedForm({
    format: "cairn-review",
    schema: 1,
    id: review.id,
    planId: plan.id,
    ownerId: review.ownerId,
    managerId: review.managerId,
    period: review.period,
    packet: shown.packet,
    self: sealedPart(review.self),
    manager: review.manager && sealedPart(review.manager),
    focus,
    signatures: signaturesOf(review),
  });
  const hash = hashOf(form);
  const eventCount = review.eventCount ?? gate.happened;
  await saveReview(tx, review, {
    packet: { packet: shown.packet, eventCount },
    seal: { form, hash, at: context.now },
  });
  await markFocus(
    tx,
    plan.id,
    focus.map(({ goalId }) => goalId),
  );
  return hash;
}
