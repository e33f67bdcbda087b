// Reading a review: what its viewer may see of it, in four queries and a live packet in six.
import type { Scope } from "../../access/permit";
import type { Db } from "../../db/client";
import { focusableGoals } from "../../db/reviews/facts";
import { openReview, type ReviewGate } from "../../db/reviews/gate";
import { halvesOf } from "../../db/reviews/rows";
import { accept, type Outcome } from "../../domain/problems";
import { isCompared, stateOf } from "../../domain/reviews/state";
import type { OnReview } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import { look } from "../change";
import type { Context } from "../context";
import { packetFor } from "./packet";
import { reviewJson, type Shown } from "./present";

/** The packet, and, while both look at it, the goals to choose from. */
export async function shownOf(db: Db, gate: ReviewGate, { today }: Context): Promise<Shown> {
  const { review, plan } = gate;
  const isChoosing = isCompared(stateOf(halvesOf(review))) && review.sealedAt === null;
  const [packet, goals] = await Promise.all([
    packetFor(db, gate, today),
    isChoosing && plan ? focusableGoals(db, plan.id, review.focusIds) : [],
  ]);
  return { packet, goals };
}

/** The review as it stands now, for the scope's person. */
export async function presented(
  db: Db,
  scope: Scope,
  context: Context,
  reviewId: string,
): Promise<Outcome<ReviewJson>> {
  const opened = await openReview(db, scope, reviewId);
  if (!opened.ok) return opened;
  return accept(reviewJson(opened.value, await shownOf(db, opened.value, context)));
}

export const readReview = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<ReviewJson>> =>
  look(context, "review.read", (db, scope) => presented(db, scope, context, reviewId));
