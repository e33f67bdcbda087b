// Knows which open review of a plan wants somebody, and what for.
import { type Halves, handOver, stateOf, waitsFor } from "./state";

/**
 * A review that is not sealed. `isManagerGone`: the one it names reviews nobody here any more, having
 * left the plan or with a closed account.
 */
export type OpenReview = { managerId: string | null; halves: Halves; isManagerGone: boolean };

export type ReviewWant = "hand-over" | "write" | "sign";

/** Who asks: the plan's owner, or one of its managers. */
export type Asker = { personId: string; isOwner: boolean };

/**
 * What the review wants of who asks. Where its manager is gone it wants another one first, of everybody
 * who can say; once he has signed nobody can, and it goes on without him.
 */
export function wantOf(review: OpenReview, asker: Asker): ReviewWant | null {
  const { managerId, halves, isManagerGone } = review;
  const mayTake = handOver(halves, { to: "owner", by: null, isManagerGone });
  if (isManagerGone && mayTake.ok) return "hand-over";
  const part = asker.isOwner ? "self" : managerId === asker.personId ? "manager" : null;
  return part && waitsFor(stateOf(halves), part);
}

/** The first of a plan's open reviews that wants who asks, else the first; they come oldest first. */
export function openFor<R extends OpenReview>(
  reviews: readonly R[],
  asker: Asker,
): { review: R; want: ReviewWant | null } | null {
  const all = reviews.map((review) => ({ review, want: wantOf(review, asker) }));
  return all.find(({ want }) => want !== null) ?? all[0] ?? null;
}
