// The reviews that want someone today: due on a plan of her own, or waiting for her words or signature.
import type { Scope } from "../../access/permit";
import { type PlanReviews, reviewsDue } from "../../db/reviews/lists";
import type { Question } from "../../db/together";
import type { Day } from "../../domain/days";
import { waitsFor } from "../../domain/reviews/state";
import type { ReviewNeed } from "../../views/today";

export function reviewsWaiting(scope: Scope, on: Day): Question<ReviewNeed[]> {
  const { sql, read } = reviewsDue(scope, { roles: ["owner", "manager"], on });
  return { sql, read: (rows) => read(rows).flatMap((plan) => needOf(plan, scope.personId) ?? []) };
}

function needOf(plan: PlanReviews, personId: string): ReviewNeed | null {
  const { planId, title, isOwner, ownerName, open, due } = plan;
  const about = { planId, plan: title, whose: isOwner ? null : ownerName };
  const part = isOwner ? "self" : open?.managerId === personId ? "manager" : null;
  const what = open && part && waitsFor(open.state, part);
  if (open && what) return { ...about, what, reviewId: open.id };
  return due && isOwner && open === null ? { ...about, what: "open", on: due } : null;
}
