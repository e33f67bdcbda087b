// What the next quarter is about: chosen by either while both look at it, agreed on by signing.
import type { Tx } from "../../db/client";
import { halvesOf } from "../../db/reviews/rows";
import { saveReview } from "../../db/reviews/write";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { chooseFocus as mayChoose } from "../../domain/reviews/state";
import type { ChooseFocus } from "../../schemas/reviews";
import type { ReviewJson } from "../../views/reviews";
import type { Context } from "../context";
import { changeReview } from "./change-review";
import { type HeldReview, holdReview } from "./hold";
import { dropLapsed } from "./lapse";

export async function focusOn(
  tx: Tx,
  gate: HeldReview,
  focus: readonly string[],
  at: Date,
): Promise<Outcome<null>> {
  const { review, part, goals } = gate;
  if (part === null) return refuse({ code: "forbidden" });
  const may = mayChoose(halvesOf(review));
  if (!may.ok) return may;
  const focusIds = [...new Set(focus)];
  if (focusIds.some((id) => !goals.some(({ goalId, isOpen }) => isOpen && goalId === id))) {
    return refuse({ code: "review.focus-unknown" });
  }
  await dropLapsed(tx, gate, at);
  await saveReview(tx, review, { focusIds });
  return accept(null);
}

export const chooseFocus = (
  context: Context,
  { reviewId, focus }: ChooseFocus,
): Promise<Outcome<ReviewJson>> =>
  changeReview(context, "review.write", reviewId, async (tx, scope) => {
    const held = await holdReview(tx, scope, reviewId);
    if (!held.ok) return held;
    return focusOn(tx, held.value, focus, context.now);
  });
