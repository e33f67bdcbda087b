// Knows the canonical form of a signed review: what a hash is taken over, ids and never names in it.
import { canonicalJson } from "../canonical";
import type { ReviewPart } from "../events";
import type { Packet } from "./packet";
import type { Period } from "./periods";
import type { Ratings } from "./ratings";

/** A half as it was handed in; instants are RFC 3339, UTC. */
export type SealedPart = { text: string; ratings: Ratings; submittedAt: string };
export type Signature = { part: ReviewPart; personId: string; at: string };
export type FocusGoal = { goalId: string; title: string };

/** What a signature covers: all of the review but who signed it. */
export type SignedContent = Omit<SealedReview, "signatures">;

export type SealedReview = {
  format: "cairn-review";
  schema: 1;
  id: string;
  planId: string;
  ownerId: string;
  managerId: string | null;
  period: Period;
  packet: Packet;
  self: SealedPart;
  manager: SealedPart | null;
  focus: FocusGoal[];
  signatures: Signature[];
};

/** The text whose SHA-256, over its UTF-8 bytes, is the seal; of the content alone, what is signed. */
export const sealedForm = (review: SealedReview | SignedContent): string => canonicalJson(review);

/** The goals agreed on in the order of choosing, those left out that are known no more. */
export const focusIn = (focusIds: readonly string[], known: readonly FocusGoal[]): FocusGoal[] =>
  focusIds.flatMap((id) =>
    known.filter(({ goalId }) => goalId === id).map(({ goalId, title }) => ({ goalId, title })),
  );
