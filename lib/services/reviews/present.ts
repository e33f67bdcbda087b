// Knows how a review reads for its viewer: nobody's draft but her own, the other half once both are in.
import type { ReviewGate } from "../../db/reviews/gate";
import { halvesOf, type StoredAddendum, type StoredPart } from "../../db/reviews/rows";
import type { ReviewPart } from "../../domain/events";
import type { Packet } from "../../domain/reviews/packet";
import {
  type FocusGoal,
  focusIn,
  type SealedReview,
  type Signature,
} from "../../domain/reviews/seal";
import { isCompared, stateOf } from "../../domain/reviews/state";
import type { AddendumJson, ReviewJson, ReviewPartJson } from "../../views/reviews";

/** The half, where this viewer may see it. */
export function visiblePart(gate: ReviewGate, half: ReviewPart): StoredPart | null {
  const { review, part } = gate;
  return part === half || isCompared(stateOf(halvesOf(review))) ? review[half] : null;
}

function partJson(gate: ReviewGate, half: ReviewPart): ReviewPartJson | null {
  const part = visiblePart(gate, half);
  if (part === null) return null;
  const { text, rating, submittedAt, version } = part;
  return {
    text,
    ratings: rating ? { overall: rating } : {},
    submittedAt: submittedAt?.toISOString() ?? null,
    ...(gate.part === half && submittedAt === null && { version }),
  };
}

/** Who has signed, in the order of signing. */
export function signaturesOf({
  ownerId,
  managerId,
  self,
  manager,
}: ReviewGate["review"]): Signature[] {
  const of = (part: ReviewPart, personId: string | null, at: Date | null | undefined) =>
    personId && at ? [{ part, personId, at: at.toISOString() }] : [];
  return [
    ...of("self", ownerId, self.signedAt),
    ...of("manager", managerId, manager?.signedAt),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Goals agreed on, as they are called now; sealed ones as they were sealed. */
function focusOf({ review, goals }: ReviewGate): FocusGoal[] {
  if (review.sealedForm !== null) return (JSON.parse(review.sealedForm) as SealedReview).focus;
  return isCompared(stateOf(halvesOf(review))) ? focusIn(review.focusIds, goals) : [];
}

export const addendumJson = ({ id, text, html, authorId, at }: StoredAddendum): AddendumJson => ({
  id,
  text,
  html,
  author: authorId,
  createdAt: at.toISOString(),
});

export function reviewJson(gate: ReviewGate, packet: Packet): ReviewJson {
  const { review, signable } = gate;
  return {
    id: review.id,
    planId: review.planId,
    ownerId: review.ownerId,
    managerId: review.managerId,
    period: review.period,
    state: stateOf(halvesOf(review)).is,
    packet,
    self: partJson(gate, "self"),
    manager: partJson(gate, "manager"),
    focus: focusOf(gate),
    signatures: signaturesOf(review),
    toSign: signable?.hash ?? null,
    sealedHash: review.sealedHash,
    addenda: review.addenda.map(addendumJson),
    version: review.version,
  };
}
