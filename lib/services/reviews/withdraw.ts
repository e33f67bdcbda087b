// Withdrawing a review that was opened for the wrong days, or by mistake: it is as if it never was.
import { appendEvents } from "../../db/events";
import type { ReviewGate } from "../../db/reviews/gate";
import { halvesOf } from "../../db/reviews/rows";
import { deleteReview } from "../../db/reviews/write";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { withdraw } from "../../domain/reviews/state";
import type { OnReview } from "../../schemas/reviews";
import { change } from "../change";
import type { Context } from "../context";
import { holdReview, whereOf } from "./hold";

/** Who opened it may, and the owner of the plan. */
export const mayWithdraw = ({ part, openerId, personId }: ReviewGate): boolean =>
  part === "self" || openerId === personId;

/** What stands in its halves goes with it; refused once one of them is in. */
export const withdrawReview = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<{ planId: string }>> =>
  change(context, "review.withdraw", async (tx, scope) => {
    const held = await holdReview(tx, scope, reviewId);
    if (!held.ok) return held;
    const { review, plan } = held.value;
    if (!mayWithdraw(held.value)) return refuse({ code: "forbidden" });
    const decided = withdraw(halvesOf(review));
    if (!decided.ok) return decided;
    await deleteReview(tx, review);
    const figures = { reviewId, ...review.period };
    const where = whereOf(held.value);
    await appendEvents(tx, where, context.now, [{ verb: "review.withdrawn", figures }]);
    return accept({ planId: plan.id });
  });
