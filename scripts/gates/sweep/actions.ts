// What each action of a member is sent, whole and right but for who sends it.
import { db } from "@/lib/db/client";
import type { World } from "./world";

export type Form = Record<string, string>;

/** By file and name as in the inventory: the forms, of which each is tried. */
export async function formsOf(world: World): Promise<Record<string, Form[]>> {
  const { planId, open, hidden } = world.full;
  const where = { planId };
  const [comment, pause, invitation, share, suggestion, spend] = await Promise.all([
    db().comment.findFirstOrThrow({
      where: { ...where, goalId: open.goalId, rootId: null, authorId: world.cast.T?.id ?? "" },
    }),
    db().pause.findFirstOrThrow({ where }),
    db().invitation.findFirstOrThrow({ where }),
    db().share.findFirstOrThrow({ where }),
    db().suggestion.findFirstOrThrow({
      where: { ...where, state: "open", authorId: world.cast.T?.id ?? "" },
    }),
    db().spend.findFirstOrThrow({ where: { ...where, voidedAt: null } }),
  ]);
  const [draft] = world.plans.filter(({ planId: id }) => world.opens.get(id) === "O");
  const plan = [{ planId }, { planId: draft?.planId ?? "" }];
  const goal = [{ goalId: open.goalId }, { goalId: hidden.goalId }];
  const said = [{ commentId: comment.id }];
  const suggested = [{ suggestionId: suggestion.id }];
  const review = world.reviews.map(({ reviewId }) => ({ reviewId }));
  const personId = world.cast.X?.id ?? "";
  const readerId = world.cast.R?.id ?? "";
  const withed = (forms: Form[], more: Form) => forms.map((form) => ({ ...form, ...more }));
  const text = { text: "Words." };
  const correction = { supersedes: open.entryId, note: "Another." };
  const budget = [{ budgetId: spend.budgetId }];
  const spent = [{ spendId: spend.id }];
  const allowance = { amount: "100", currency: "EUR", per: "year", purpose: "Another" };
  return {
    "budgets addBudget": withed(plan, allowance),
    "budgets editBudget": withed(budget, { amount: "900" }),
    "budgets removeBudget": budget,
    "budgets restoreBudget": budget,
    "budgets logSpend": withed(budget, { amount: "5", purpose: "A stone" }),
    "budgets voidSpend": spent,
    "budgets unvoidSpend": spent,
    "budgets approveSpend": spent,
    "budgets unapproveSpend": spent,
    "comments commentOnGoal": withed(goal, text),
    "comments commentOnPlan": withed(plan, text),
    "comments editComment": withed(said, text),
    "comments deleteComment": said,
    "comments undeleteComment": said,
    "comments resolveThread": said,
    "comments reopenThread": said,
    "comments nudgeThread": said,
    "entries logMilestone": withed(goal, { amount: "1" }),
    "entries correctMilestone": [{ goalId: open.goalId, amount: "1", ...correction }],
    "entries takeAwayMilestone": [{ goalId: open.goalId, supersedes: open.entryId, void: "true" }],
    "entries amendMilestone": [{ goalId: open.goalId, amount: "1", ...correction }],
    "entries addOne": goal,
    "goal-edits addGoal": withed(plan, { title: "One more" }),
    "goal-edits quickAddGoal": withed(plan, { text: "One more" }),
    "goal-edits editGoal": withed(goal, { title: "Another" }),
    "goal-edits takeProposal": withed(goal, { title: "Another" }),
    "goal-edits letGo": withed(goal, { why: "Enough." }),
    "goals setTick": withed(goal, { done: "true" }),
    "goals dropAgain": withed(goal, { why: "Enough.", since: "2026-01-01" }),
    "goals restoreGoal": goal,
    "goals shiftGoal": withed(goal, { to: "up" }),
    "goals orderGoals": withed(plan, { horizon: "short", goalIds: open.goalId }),
    "goals deleteGoal": goal,
    "goals takeGoalBack": goal,
    "goals undeleteGoal": goal,
    "people sendInvitation": withed(plan, { email: "new@example.org", role: "reader" }),
    "people sendAgain": [{ planId, invitationId: invitation.id }],
    "people revokeInvitation": [{ planId, invitationId: invitation.id }],
    "people changeRole": [{ planId, personId: readerId, from: "reader", to: "mentor" }],
    "people removeParticipant": [{ planId, participantId: readerId }],
    "people leavePlan": plan,
    "plans editPlan": withed(plan, { title: "Another" }),
    "plans changePlanStatus": withed(plan, { status: "completed" }),
    "plans addPause": withed(plan, { from: "2026-01-01", to: "2026-01-02" }),
    "plans endPause": [{ planId, pauseId: pause.id }],
    "plans deletePlan": plan,
    "plans undeletePlan": plan,
    "reviews openReview": withed(plan, {
      "period.from": "2026-01-01",
      "period.to": "2026-01-02",
    }),
    "reviews submitReviewPart": withed(review, { text: "Mine", rating: "", version: "1" }),
    "reviews withdrawReview": review,
    "reviews recallReview": review,
    "reviews chooseReviewFocus": withed(review, { "focus.0": open.goalId }),
    "reviews signReview": review,
    "reviews addAddendum": withed(review, text),
    "reviews handReviewOver": withed(review, { to: world.cast.M?.id ?? "" }),
    "shares createShare": [{ planId, "goalIds.0": open.goalId, days: "30" }],
    "shares revokeShare": [{ planId, shareId: share.id }],
    "suggestions suggestEdit": withed(goal, { "changes.title": "Another" }),
    "suggestions withdrawSuggestion": suggested,
    "suggestions takeSuggestion": suggested,
    "suggestions untakeSuggestion": suggested,
    "suggestions declineSuggestion": suggested,
    "suggestions reconsiderSuggestion": suggested,
    "administration makeAdministrator": [{ personId }],
    "administration unmakeAdministrator": [{ personId: world.cast.A?.id ?? "" }],
    "administration closeAccount": [{ personId }],
    "administration reopenAccount": [{ personId }],
    "administration removeAccount": [{ personId, email: world.cast.X?.email ?? "" }],
    "administration sendReset": [{ personId }],
    "administration becomeManager": [{ planId }],
    "administration addTemplate": [{ text: "schema: 1" }],
    "administration publishTemplate": [{ key: "junior-data-engineer", version: "1" }],
    "administration retireTemplate": [{ key: "junior-data-engineer" }],
    "administration revokeAnyShare": [{ shareId: share.id }],
  };
}
