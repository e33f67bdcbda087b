// Taking out everything that is one's own: the account, each plan one owns, whole, one's reviews, and
// what one wrote on plans.

import { permit } from "../access/permit";
import { db } from "../db/client";
import { commentsBy, suggestionsBy } from "../db/own-words";
import { listPlans } from "../db/plans";
import { reviewsAround } from "../db/reviews/lists";
import { accept, type Outcome } from "../domain/problems";
import type { OwnData } from "../views/export";
import { commentJson, suggestionJson } from "./comments/present";
import type { Context } from "./context";
import { exportPlan } from "./export";
import { readMe } from "./me";
import { PLANS_PER_PERSON } from "./plans/start";
import { readReview } from "./reviews/read";
import type { Member } from "./sessions";

/** One plan after the other, so that a long life does not fill the memory with queries. */
export async function exportOwnData(context: Context, member: Member): Promise<Outcome<OwnData>> {
  const scope = permit(context.viewer, "plan.export");
  if (!scope.ok) return scope;
  const me = await readMe(context, member);
  if (!me.ok) return me;
  const own = await listPlans(db(), scope.value, { roles: ["owner"], take: PLANS_PER_PERSON });
  const plans: OwnData["plans"] = [];
  for (const { id: planId } of own) {
    const plan = await exportPlan(context, { planId });
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  const reviews: OwnData["reviews"] = [];
  for (const reviewId of await reviewsAround(db(), scope.value)) {
    const review = await readReview(context, { reviewId });
    // Who is a manager there no more has nothing to take along.
    if (review.ok) reviews.push(review.value);
  }
  const [comments, suggestions] = await Promise.all([
    commentsBy(db(), scope.value),
    suggestionsBy(db(), scope.value),
  ]);
  return accept({
    format: "cairn-person",
    exportedAt: context.now.toISOString(),
    me: me.value,
    plans,
    reviews,
    comments: comments.map(commentJson),
    suggestions: suggestions.map(suggestionJson),
  });
}
