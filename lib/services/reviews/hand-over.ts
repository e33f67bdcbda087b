// Handing an open review over: to another manager of the plan, or to its owner as a self review. What
// the former manager wrote goes with him, so while he is there a half that is in is his to give.
import { appendEvents } from "../../db/events";
import type { ReviewGate } from "../../db/reviews/gate";
import { halvesOf } from "../../db/reviews/rows";
import { renewManagerPart, savePart, saveReview } from "../../db/reviews/write";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { handOver as decide, type Halves, isFrozen, stateOf } from "../../domain/reviews/state";
import type { HandOver } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import type { Context } from "../context";
import { changeReview } from "./change-review";
import { holdReview, whereOf } from "./hold";
import { dropLapsed } from "./lapse";

/** Whether the viewer may hand it to somebody, and what it is then. */
export const handingTo = (
  { review, part, isManagerGone }: ReviewGate,
  to: "manager" | "owner",
): Outcome<Halves> => decide(halvesOf(review), { to, by: part, isManagerGone });

/** Its manager is gone and had not signed: it wants another one before anything else. */
export const isToHandOver = (gate: ReviewGate): boolean =>
  gate.isManagerGone && handingTo(gate, "owner").ok;

export const handOver = (
  context: Context,
  { reviewId, to }: HandOver,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.write", reviewId, async (tx, scope) => {
    const held = await holdReview(tx, scope, reviewId);
    if (!held.ok) return held;
    const { review, managers } = held.value;
    const from = review.managerId ?? review.ownerId;
    const isOwner = to === review.ownerId;
    const isKnown = isOwner || managers.some(({ id }) => id === to);
    const decided = handingTo(held.value, isOwner ? "owner" : "manager");
    if (!decided.ok) return decided;
    if (to === from || !isKnown) return refuse({ code: "review.manager-unknown" });
    await dropLapsed(tx, held.value, context.now);
    await renewManagerPart(tx, review, { isWanted: !isOwner });
    if (review.self.signedAt) await savePart(tx, review, "self", { signature: null });
    const isLive = !isFrozen(stateOf(decided.value));
    await saveReview(tx, review, {
      managerId: isOwner ? null : to,
      ...(isLive && { packet: null }),
    });
    const figures = { reviewId, fromId: from, toId: to };
    const where = whereOf(held.value);
    await appendEvents(tx, where, context.now, [{ verb: "review.handed-over", figures }]);
    return accept(null);
  });
