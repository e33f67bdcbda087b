// What there is in the world to be changed: one of each kind, and the plans and goals that are open
// to some and hidden from others.
import { db } from "@/lib/db/client";
import type { World } from "./world";

export type Things = Awaited<ReturnType<typeof thingsOf>>;

export async function thingsOf({ full, cast, plans, reviews, opens }: World) {
  const { planId, open, hidden } = full;
  const where = { planId };
  const authorId = cast.T?.id ?? "";
  const [comment, pause, invitation, share, suggestion, spend] = await Promise.all([
    db().comment.findFirstOrThrow({
      where: { ...where, goalId: open.goalId, rootId: null, authorId },
    }),
    db().pause.findFirstOrThrow({ where }),
    db().invitation.findFirstOrThrow({ where }),
    db().share.findFirstOrThrow({ where }),
    db().suggestion.findFirstOrThrow({ where: { ...where, state: "open", authorId } }),
    db().spend.findFirstOrThrow({ where: { ...where, voidedAt: null } }),
  ]);
  const draft = plans.find(({ planId: id }) => opens.get(id) === "O");
  return {
    planId,
    goalId: open.goalId,
    entryId: open.entryId,
    plans: [{ planId }, { planId: draft?.planId ?? "" }],
    goals: [{ goalId: open.goalId }, { goalId: hidden.goalId }],
    reviews: reviews.map(({ reviewId }) => ({ reviewId })),
    comment: { commentId: comment.id },
    pause: { planId, pauseId: pause.id },
    invitation: { planId, invitationId: invitation.id },
    share: { shareId: share.id },
    suggestion: { suggestionId: suggestion.id },
    budget: { budgetId: spend.budgetId },
    spend: { spendId: spend.id },
    readerId: cast.R?.id ?? "",
    managerId: cast.M?.id ?? "",
    administratorId: cast.A?.id ?? "",
    stranger: { personId: cast.X?.id ?? "", email: cast.X?.email ?? "" },
  };
}

/** Each of some with the same more. */
export const withed = <T extends object, U extends object>(each: readonly T[], more: U) =>
  each.map((one) => ({ ...one, ...more }));
