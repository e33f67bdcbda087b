// Knows how a review reads for its viewer: nobody's draft but her own, the other half once both are in.
import type { ReviewGate } from "../../db/reviews/gate";
import { halvesOf, type StoredAddendum, type StoredPart } from "../../db/reviews/rows";
import type { ReviewPart } from "../../domain/events";
import type { Packet } from "../../domain/reviews/packet";
import type { FocusGoal, SealedReview, Signature } from "../../domain/reviews/seal";
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

const sealedIn = (form: string) => JSON.parse(form) as SealedReview;

/** Who has signed what stands there, in the order of signing; once it is sealed, who has sealed it. */
export function signaturesOf({
  review,
  signable,
}: Pick<ReviewGate, "review" | "signable">): Signature[] {
  if (review.sealedForm !== null) return sealedIn(review.sealedForm).signatures;
  const of = (personId: string | null, part: StoredPart | null) =>
    personId && part?.signedAt && part.signedHash === signable?.hash
      ? [{ part: part.half, personId, at: part.signedAt.toISOString() }]
      : [];
  return [...of(review.ownerId, review.self), ...of(review.managerId, review.manager)].sort(
    (a, b) => (a.at < b.at ? -1 : 1),
  );
}

/** The signature of a manager who went, where what he signed has changed since: no seal bears it. */
export function partedOf(gate: ReviewGate): Signature | null {
  const { managerId, manager } = gate.review;
  if (managerId === null || !manager?.signedAt) return null;
  if (signaturesOf(gate).some(({ part }) => part === "manager")) return null;
  return { part: "manager", personId: managerId, at: manager.signedAt.toISOString() };
}

/** Goals agreed on, as they are called now; as they were sealed, or signed by a manager who is gone. */
const focusOf = ({ review, signable }: ReviewGate): FocusGoal[] =>
  review.sealedForm === null ? (signable?.content.focus ?? []) : sealedIn(review.sealedForm).focus;

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
    signatures: signaturesOf(gate),
    toSign: signable?.hash ?? null,
    sealedHash: review.sealedHash,
    addenda: review.addenda.map(addendumJson),
    version: review.version,
  };
}
