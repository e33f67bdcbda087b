// Knows how a verb takes hold of a review: opened, its plan locked and not archived.
import type { Scope } from "../../access/permit";
import type { Tx } from "../../db/client";
import { type OpenOptions, openReview, type ReviewGate } from "../../db/reviews/gate";
import type { PlanAround, StoredPart } from "../../db/reviews/rows";
import type { ReviewPart } from "../../domain/events";
import { accept, type Outcome, refuse } from "../../domain/problems";

export type HeldReview = ReviewGate & { plan: PlanAround };

export async function holdReview(
  tx: Tx,
  scope: Scope,
  reviewId: string,
  options: Pick<OpenOptions, "isWithdrawn"> = {},
): Promise<Outcome<HeldReview>> {
  const opened = await openReview(tx, scope, reviewId, { hold: true, ...options });
  if (!opened.ok) return opened;
  const { plan } = opened.value;
  // Without its plan a review is for reading alone.
  if (plan === null) return refuse({ code: "forbidden" });
  if (plan.status === "archived") return refuse({ code: "plan.archived" });
  return accept({ ...opened.value, plan });
}

/** The review with the half that is the viewer's own; who has none may read at most. */
export async function holdOwnPart(
  tx: Tx,
  scope: Scope,
  reviewId: string,
  options: Pick<OpenOptions, "isWithdrawn"> = {},
): Promise<Outcome<{ gate: HeldReview; half: ReviewPart; own: StoredPart }>> {
  const held = await holdReview(tx, scope, reviewId, options);
  if (!held.ok) return held;
  const { part: half, review } = held.value;
  const own = half && review[half];
  if (!half || !own) return refuse({ code: "forbidden" });
  return accept({ gate: held.value, half, own });
}

/** Events happen on the plan, by whoever asks. */
export const whereOf = ({ plan, personId }: HeldReview) => ({ planId: plan.id, personId });
