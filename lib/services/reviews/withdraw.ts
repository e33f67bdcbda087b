// Withdrawing a review that was opened for the wrong days, or by mistake: it is as if it never was, and
// for thirty days who withdrew it can bring it back.
import { appendEvents } from "../../db/events";
import type { ReviewGate } from "../../db/reviews/gate";
import { periodsOf } from "../../db/reviews/lists";
import { halvesOf } from "../../db/reviews/rows";
import { setWithdrawn } from "../../db/reviews/withdrawn";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { checkFree } from "../../domain/reviews/periods";
import { withdraw } from "../../domain/reviews/state";
import type { OnReview } from "../../schemas/reviews";
import { change } from "../change";
import type { Context } from "../context";
import { holdReview, whereOf } from "./hold";

/** Who opened it may, and the owner of the plan. */
export const mayWithdraw = ({ part, openerId, personId }: ReviewGate): boolean =>
  part === "self" || openerId === personId;

/** Its days are free again; what stands in a half is kept for its author. Refused once one is in. */
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
    await setWithdrawn(tx, review, { personId: scope.personId, at: context.now });
    const figures = { reviewId, ...review.period };
    const where = whereOf(held.value);
    await appendEvents(tx, where, context.now, [{ verb: "review.withdrawn", figures }]);
    return accept({ planId: plan.id });
  });

/** As it was, unless another review looks back on one of its days by now. */
export const bringReviewBack = (
  context: Context,
  { reviewId }: OnReview,
): Promise<Outcome<{ reviewId: string }>> =>
  change(context, "review.withdraw", async (tx, scope) => {
    const held = await holdReview(tx, scope, reviewId, { isWithdrawn: true });
    if (!held.ok) return held;
    const { review, plan } = held.value;
    // For anybody else it is not there.
    if (review.withdrawnById !== scope.personId) return refuse({ code: "not-found" });
    const free = checkFree(review.period, await periodsOf(tx, plan.id));
    if (!free.ok) return free;
    await setWithdrawn(tx, review, null);
    const figures = { reviewId, ...review.period };
    const where = whereOf(held.value);
    await appendEvents(tx, where, context.now, [{ verb: "review.restored", figures }]);
    return accept({ reviewId });
  });
