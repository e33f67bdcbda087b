// Handing an open review over: to another manager of the plan, or to its owner as a self review. What
// the former manager wrote goes with him.
import { appendEvents } from "../../db/events";
import { halvesOf } from "../../db/reviews/rows";
import { renewManagerPart, savePart, saveReview } from "../../db/reviews/write";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { handOver as decide, isFrozen, stateOf } from "../../domain/reviews/state";
import type { HandOver } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import type { Context } from "../context";
import { changeReview } from "./change-review";
import { type HeldReview, holdReview, whereOf } from "./hold";

/** The owner and the named manager may, and who is a manager once the named one has left. */
export const mayHandOver = ({
  review,
  part,
  managers,
}: Pick<HeldReview, "review" | "part" | "managers">) =>
  part !== null ||
  (review.managerId !== null && !managers.some(({ id }) => id === review.managerId));

export const handOver = (
  context: Context,
  { reviewId, to }: HandOver,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.write", reviewId, async (tx, scope) => {
    const held = await holdReview(tx, scope, reviewId);
    if (!held.ok) return held;
    const { review, managers } = held.value;
    if (!mayHandOver(held.value)) return refuse({ code: "forbidden" });
    const from = review.managerId ?? review.ownerId;
    const isOwner = to === review.ownerId;
    const isKnown = isOwner || managers.some(({ id }) => id === to);
    if (to === from || !isKnown) return refuse({ code: "review.manager-unknown" });
    const decided = decide(halvesOf(review), isOwner ? "owner" : "manager");
    if (!decided.ok) return decided;
    await renewManagerPart(tx, review, { isWanted: !isOwner });
    if (review.self.signedAt) await savePart(tx, review, "self", { signedAt: null });
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
