// Words after the signatures: added beside the seal, by who stands on the plan.
import { appendEvents } from "../../db/events";
import { halvesOf } from "../../db/reviews/rows";
import { insertAddendum } from "../../db/reviews/write";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { addendTo } from "../../domain/reviews/state";
import { markdownToHtml } from "../../format/markdown";
import type { AddAddendum } from "../../schemas/reviews";
import type { AddendumJson } from "../../views/reviews";
import { change } from "../change";
import type { Context } from "../context";
import { holdReview, whereOf } from "./hold";
import { addendumJson } from "./present";

const ADDENDA_PER_REVIEW = 50;

export const addAddendum = (
  context: Context,
  { reviewId, text }: AddAddendum,
): Promise<Outcome<AddendumJson>> =>
  change(context, "review.write", async (tx, scope) => {
    const held = await holdReview(tx, scope, reviewId);
    if (!held.ok) return held;
    const { review, personId: authorId } = held.value;
    const may = addendTo(halvesOf(review));
    if (!may.ok) return may;
    if (review.addenda.length >= ADDENDA_PER_REVIEW) {
      return refuse({ code: "review.addenda-too-many", limit: ADDENDA_PER_REVIEW });
    }
    const html = markdownToHtml(text, "text");
    if (!html.ok) return html;
    const addendum = { authorId, text, html: html.value, at: context.now };
    const addendumId = await insertAddendum(tx, review, addendum);
    const figures = { reviewId, addendumId };
    await appendEvents(tx, whereOf(held.value), context.now, [
      { verb: "review.addended", figures },
    ]);
    return accept(addendumJson({ id: addendumId, ...addendum }));
  });
