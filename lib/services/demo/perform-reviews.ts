// Knows which verb each step of a review in the story is.
import type { Reviewing } from "@/seeds/demo/acts";
import type { Outcome } from "../../domain/problems";
import type { Context } from "../context";
import { chooseFocus } from "../reviews/focus";
import { openReview } from "../reviews/open";
import { editReview } from "../reviews/parts";
import { signReview } from "../reviews/sign";
import { submitPartAsKept } from "../reviews/submit";
import { dayOf, known, noted, type Told } from "./told";

export async function performReview(
  context: Context,
  told: Told,
  act: Reviewing,
): Promise<Outcome<unknown>> {
  const reviewId = known(told.reviews, act.review);
  switch (act.does) {
    case "open-review": {
      const period = { from: dayOf(told, act.from), to: dayOf(told, act.to) };
      const opened = await openReview(context, { planId: told.planId, period });
      return noted(told.reviews, act.review, opened, ({ id }) => id);
    }
    case "write": {
      const half = context.viewer.personId === told.ownerId ? "self" : "manager";
      const words = { text: act.text, ...(act.rating && { ratings: { overall: act.rating } }) };
      return editReview(context, { reviewId, [half]: words });
    }
    case "hand-in":
      return submitPartAsKept(context, { reviewId });
    case "agree-on":
      return chooseFocus(context, {
        reviewId,
        focus: act.goals.map((goal) => known(told.goals, goal)),
      });
    case "sign":
      return signReview(context, { reviewId });
  }
}
