// Knows what a signature on a review covers as it stands now, and whether those given still stand.
import { createHash } from "node:crypto";
import type { ReviewPart } from "../../domain/events";
import { packetNow } from "../../domain/reviews/packet";
import {
  focusIn,
  type SealedPart,
  type SignedContent,
  sealedForm,
} from "../../domain/reviews/seal";
import { isCompared, stateOf } from "../../domain/reviews/state";
import { halvesOf, type StoredPart, type StoredReview } from "./rows";

/** A goal of the plan that everybody on it sees. */
export type KnownGoal = { goalId: string; title: string; isOpen: boolean };

/** What somebody signs who signs now; a signature keeps both. */
export type Signable = { content: SignedContent; form: string; hash: string };

/** SHA-256 over UTF-8, in hexadecimal. */
export const hashOf = (form: string): string =>
  createHash("sha256").update(form, "utf8").digest("hex");

const sealedPart = ({ text, rating, submittedAt }: StoredPart): SealedPart => ({
  text,
  ratings: rating ? { overall: rating } : {},
  submittedAt: submittedAt?.toISOString() ?? "",
});

/** What both may still know of: the plan's goals, and the people it tells of. */
type Known = { goals: readonly KnownGoal[]; names: ReadonlyMap<string, string> };

type Around = Known & { isManagerGone: boolean };

/**
 * There once both halves are in, until it is sealed: what is not known is in nobody's. Where its manager
 * has signed and is gone, it is what he signed and can never be more.
 */
export function signableOf(review: StoredReview, around: Around): Signable | null {
  if (review.sealedAt !== null || !isCompared(stateOf(halvesOf(review)))) return null;
  const signed = around.isManagerGone ? review.manager?.signedForm : null;
  const whole = signed ? (JSON.parse(signed) as SignedContent) : contentOf(review, around);
  if (whole === null) return null;
  const focus = whole.focus.filter(({ goalId }) =>
    around.goals.some((one) => one.goalId === goalId),
  );
  const content = { ...whole, packet: packetNow(whole.packet, around), focus };
  const form = sealedForm(content);
  return { content, form, hash: hashOf(form) };
}

function contentOf(review: StoredReview, { goals }: Known): SignedContent | null {
  const { id, planId, ownerId, managerId, period, packet, self, manager, focusIds } = review;
  if (planId === null || packet === null) return null;
  return {
    format: "cairn-review",
    schema: 1,
    ...{ id, planId, ownerId, managerId, period, packet },
    self: sealedPart(self),
    manager: manager && sealedPart(manager),
    focus: focusIn(focusIds, goals),
  };
}

/** Given for what is not there any more. */
export type LapsedSignature = { part: ReviewPart; personId: string; at: Date };

/**
 * The review with those signatures alone that were given for what stands there now; and the others. A
 * manager who is gone cannot be asked again: that he signed stays, and that his half is his last word.
 */
export function withStanding(
  review: StoredReview,
  signable: Signable | null,
  { isManagerGone }: { isManagerGone: boolean },
): { review: StoredReview; lapsed: LapsedSignature[] } {
  if (signable === null) return { review, lapsed: [] };
  const lapsed: LapsedSignature[] = [];
  const standing = <P extends StoredPart | null>(part: P, personId: string | null): P => {
    if (!part?.signedAt || part.signedHash === signable.hash) return part;
    if (isManagerGone && part.half === "manager") return part;
    if (personId) lapsed.push({ part: part.half, personId, at: part.signedAt });
    return { ...part, signedAt: null, signedHash: null, signedForm: null };
  };
  const { self, manager, ownerId, managerId } = review;
  return {
    review: { ...review, self: standing(self, ownerId), manager: standing(manager, managerId) },
    lapsed,
  };
}
