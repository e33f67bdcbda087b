// What each address that changes something is sent, whole and right but for who sends it.
import type { Things } from "./things";

/** `by`: letters of those whose own it is, where the verb alone does not say so. */
export type Sent = { params: Record<string, string>; body: object | null; by?: string };

const about = (each: readonly Record<string, string>[], body: object | null = null): Sent[] =>
  each.map((params) => ({ params, body }));

/** By method and address as in the inventory: what is asked, of which each is tried. */
export function requestsOf(things: Things): Record<string, Sent[]> {
  const { plans, goals, comment, budget, spend, suggestion, pause, invitation } = things;
  const goalId = things.goalId;
  const reviews = things.reviews.map(({ reviewId }) => ({ reviewId }));
  const text = { text: "Words." };
  const title = { title: "Another" };
  const days = { from: "2026-01-01", to: "2026-01-02" };
  const allowance = { amount: 100, currency: "EUR", per: "year", purpose: "Another" };
  const reader = { planId: things.planId, participantId: things.readerId };
  return {
    "PATCH /api/v1/plans/[planId]": about(plans, title),
    "DELETE /api/v1/plans/[planId]": about(plans),
    "POST /api/v1/plans/[planId]/goals": about(plans, {
      title: "One more",
      horizon: "short",
      measure: { kind: "tick" },
    }),
    "POST /api/v1/plans/[planId]/pauses": about(plans, days),
    "DELETE /api/v1/plans/[planId]/pauses/[pauseId]": about([pause]),
    "POST /api/v1/plans/[planId]/comments": about(plans, text),
    "POST /api/v1/plans/[planId]/budgets": about(plans, allowance),
    "POST /api/v1/plans/[planId]/invitations": about(plans, {
      email: "new@example.org",
      role: "reader",
    }),
    "DELETE /api/v1/plans/[planId]/invitations/[invitationId]": about([invitation]),
    "DELETE /api/v1/plans/[planId]/participants/[participantId]": about([reader]),
    "POST /api/v1/plans/[planId]/reviews": about(plans, { period: days }),
    "PATCH /api/v1/goals/[goalId]": about(goals, title),
    "DELETE /api/v1/goals/[goalId]": about(goals),
    "PUT /api/v1/goals/[goalId]/completion": about(goals),
    "DELETE /api/v1/goals/[goalId]/completion": about(goals),
    "PUT /api/v1/goals/[goalId]/drop": about(goals, { why: "Enough." }),
    "DELETE /api/v1/goals/[goalId]/drop": about(goals),
    "POST /api/v1/goals/[goalId]/entries": [
      ...about(goals, { amount: 1 }),
      ...about([{ goalId }], { supersedes: things.entryId, void: true }),
    ],
    "POST /api/v1/goals/[goalId]/comments": about(goals, text),
    "POST /api/v1/goals/[goalId]/suggestions": about(goals, { changes: title }),
    "PATCH /api/v1/comments/[commentId]": about([comment], text),
    "DELETE /api/v1/comments/[commentId]": about([comment]),
    "PUT /api/v1/comments/[commentId]/resolution": about([comment]),
    "DELETE /api/v1/comments/[commentId]/resolution": about([comment]),
    "PUT /api/v1/comments/[commentId]/nudge": about(things.waiting),
    "PUT /api/v1/suggestions/[suggestionId]/nudge": about([suggestion]),
    "DELETE /api/v1/suggestions/[suggestionId]": about([suggestion]),
    "PUT /api/v1/suggestions/[suggestionId]/acceptance": about([suggestion]),
    "DELETE /api/v1/suggestions/[suggestionId]/acceptance": about([suggestion]),
    "PUT /api/v1/suggestions/[suggestionId]/decline": about([suggestion]),
    "DELETE /api/v1/suggestions/[suggestionId]/decline": about([suggestion]),
    "PATCH /api/v1/budgets/[budgetId]": about([budget], { amount: 900 }),
    "DELETE /api/v1/budgets/[budgetId]": about([things.spare]),
    "DELETE /api/v1/budgets/[budgetId]/removal": about([things.spare]),
    "POST /api/v1/budgets/[budgetId]/spends": about([budget], { amount: 5, purpose: "A stone" }),
    "PUT /api/v1/spends/[spendId]/void": about([spend]),
    "DELETE /api/v1/spends/[spendId]/void": about([spend]),
    "PUT /api/v1/spends/[spendId]/approval": about([spend]),
    "DELETE /api/v1/spends/[spendId]/approval": about([spend]),
    "PATCH /api/v1/reviews/[reviewId]": [
      ...about(reviews, { self: text }).map((sent) => ({ ...sent, by: "O" })),
      ...about(reviews, { manager: text }).map((sent) => ({ ...sent, by: "M" })),
      ...things.reviews.map(({ reviewId, goalId: id }) => ({
        ...{ params: { reviewId }, body: { focus: [id] } },
      })),
    ],
    "DELETE /api/v1/reviews/[reviewId]": about(reviews),
    "PUT /api/v1/reviews/[reviewId]/submission": about(reviews),
    "DELETE /api/v1/reviews/[reviewId]/submission": about(reviews),
    "PUT /api/v1/reviews/[reviewId]/signature": about(reviews),
    "POST /api/v1/reviews/[reviewId]/addenda": about(reviews, text),
    "PUT /reviews/[reviewId]/draft": things.reviews.map(({ reviewId, version }) => ({
      ...{ params: { reviewId }, body: { text: "Mine", rating: null, version } },
    })),
  };
}
