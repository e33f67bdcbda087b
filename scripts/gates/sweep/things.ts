// What there is in the world to be changed: one of each kind, and the plans and goals that are open
// to some and hidden from others.
import { stringify } from "yaml";
import { db } from "@/lib/db/client";
import { addBudget } from "@/lib/services/budgets/edit";
import { somebody } from "../../../tests/support/people";
import { must, SMALL } from "../../../tests/support/plans";
import type { World } from "./world";

export type Things = Awaited<ReturnType<typeof thingsOf>>;

export async function thingsOf({ full, cast, plans, reviews, opens }: World) {
  const { planId, open, hidden } = full;
  const where = { planId };
  const authorId = cast.T?.id ?? "";
  const [comment, pause, invitation, share, suggestion, spend] = await Promise.all([
    db().comment.findFirstOrThrow({
      where: { ...where, goalId: open.goalId, rootId: null, authorId, deletedAt: null },
    }),
    db().pause.findFirstOrThrow({ where }),
    db().invitation.findFirstOrThrow({ where }),
    db().share.findFirstOrThrow({ where }),
    db().suggestion.findFirstOrThrow({ where: { ...where, state: "open", authorId } }),
    db().spend.findFirstOrThrow({ where: { ...where, voidedAt: null } }),
  ]);
  const onPlan = await db().comment.findFirstOrThrow({
    where: { ...where, goalId: null, authorId },
  });
  // They have waited long enough for a nudge.
  await db().$executeRaw`UPDATE "Comment" SET "createdAt" = "createdAt" - interval '8 days'`;
  await db().$executeRaw`UPDATE "Suggestion" SET "createdAt" = "createdAt" - interval '8 days'`;
  const entries = await db().entry.findMany({ where: { goalId: open.goalId } });
  const superseded = new Set(entries.map(({ supersedes }) => supersedes));
  const entry = entries.find(({ id, isVoid }) => !isVoid && !superseded.has(id));
  const peers = await db().goal.findMany({
    where: { ...where, horizon: "long", deletedAt: null },
  });
  const allowance = { amount: 50, currency: "EUR", per: "year", purpose: "Spare" } as const;
  const spare = must(await addBudget(contextOf(cast.O), { planId, ...allowance }));
  const successor = await somebody("Nele");
  for (const { planId: id } of reviews) {
    const data = { planId: id, personId: successor.id, role: "manager" } as const;
    await db().participant.create({ data });
  }
  const parts = await db().reviewPart.findMany({ where: { half: "self" } });
  const versions = new Map(parts.map(({ reviewId, version }) => [reviewId, version]));
  const draft = plans.find(({ planId: id }) => opens.get(id) === "O");
  return {
    planId,
    goalId: open.goalId,
    entryId: entry?.id ?? "",
    peers: peers.map(({ id }) => id),
    plans: [{ planId }, { planId: draft?.planId ?? "" }],
    goals: [{ goalId: open.goalId }, { goalId: hidden.goalId }],
    reviews: reviews.map(({ reviewId, goalIds: [goalId = ""] }) => ({
      reviewId,
      goalId,
      version: versions.get(reviewId) ?? 0,
    })),
    comment: { commentId: comment.id },
    waiting: [{ commentId: comment.id }, { commentId: onPlan.id }],
    pause: { planId, pauseId: pause.id },
    invitation: { planId, invitationId: invitation.id },
    share: { shareId: share.id },
    suggestion: { suggestionId: suggestion.id },
    budget: { budgetId: spend.budgetId },
    spare: { budgetId: spare.id },
    spend: { spendId: spend.id },
    readerId: cast.R?.id ?? "",
    successorId: successor.id,
    template: { key: SMALL.key, text: stringify(SMALL) },
    stranger: { personId: cast.X?.id ?? "", email: cast.X?.email ?? "" },
  };
}

function contextOf(member: World["cast"][string] | undefined) {
  if (member === undefined) throw new Error("nobody is there");
  return member.context;
}

/** Each of some with the same more. */
export const withed = <T extends object, U extends object>(each: readonly T[], more: U) =>
  each.map((one) => ({ ...one, ...more }));
