// Reading a review: what its viewer may see of it, and the packet while it is told live.
import type { Scope } from "../../access/permit";
import type { Db } from "../../db/client";
import { openReview } from "../../db/reviews/gate";
import { accept, type Outcome } from "../../domain/problems";
import type { OnReview } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import { look } from "../change";
import type { Context } from "../context";
import { packetFor } from "./packet";
import { reviewJson } from "./present";

/** The review as it stands now, for the scope's person. */
export async function presented(
  db: Db,
  scope: Scope,
  context: Context,
  reviewId: string,
): Promise<Outcome<ReviewJson>> {
  const opened = await openReview(db, scope, reviewId);
  if (!opened.ok) return opened;
  const packet = await packetFor(db, opened.value, context.today);
  return accept(reviewJson(opened.value, packet));
}

export const readReview = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<ReviewJson>> =>
  look(context, "review.read", (db, scope) => presented(db, scope, context, reviewId));
