// The reviews that want someone today: due on a plan of her own, or waiting for her words or signature.
import type { Scope } from "../../access/permit";
import { type PlanReviews, reviewsDue } from "../../db/reviews/lists";
import type { Question } from "../../db/together";
import type { Day } from "../../domain/days";
import { openFor } from "../../domain/reviews/turns";
import type { ReviewNeed } from "../../views/today";

export function reviewsWaiting(scope: Scope, on: Day): Question<ReviewNeed[]> {
  const { sql, read } = reviewsDue(scope, { roles: ["owner", "manager"], on });
  return { sql, read: (rows) => read(rows).flatMap((plan) => needOf(plan, scope.personId) ?? []) };
}

function needOf(plan: PlanReviews, personId: string): ReviewNeed | null {
  const { planId, title, isOwner, ownerName, open, due } = plan;
  const about = { planId, plan: title, whose: isOwner ? null : ownerName };
  const first = openFor(open, { personId, isOwner });
  if (first?.want) {
    const { id: reviewId, managerName: manager } = first.review;
    const what = first.want;
    return what === "hand-over"
      ? { ...about, what, reviewId, manager }
      : { ...about, what, reviewId };
  }
  return due && isOwner ? { ...about, what: "open", on: due } : null;
}
