// What each action of a member is sent, whole and right but for who sends it.
import { type Things, withed } from "./things";

export type Form = Record<string, string>;

/** By file and name as in the inventory: the forms, of which each is tried. */
export function formsOf(things: Things): Record<string, Form[]> {
  const { planId, plans: plan, goals: goal, share, pause, invitation } = things;
  const { comment, suggestion, budget, spare, spend, entryId, stranger, readerId, template } =
    things;
  const open = { goalId: things.goalId };
  const review = things.reviews.map(({ reviewId }) => ({ reviewId }));
  const { personId } = stranger;
  const text = { text: "Words." };
  const correction = { supersedes: entryId, note: "Another." };
  const allowance = { amount: "100", currency: "EUR", per: "year", purpose: "Another" };
  return {
    "budgets addBudget": withed(plan, allowance),
    "budgets editBudget": withed([budget], { amount: "900" }),
    "budgets removeBudget": [spare],
    "budgets restoreBudget": [spare],
    "budgets logSpend": withed([budget], { amount: "5", purpose: "A stone" }),
    "budgets voidSpend": [spend],
    "budgets unvoidSpend": [spend],
    "budgets approveSpend": [spend],
    "budgets unapproveSpend": [spend],
    "comments commentOnGoal": withed(goal, text),
    "comments commentOnPlan": withed(plan, text),
    "comments editComment": withed([comment], text),
    "comments deleteComment": [comment],
    "comments undeleteComment": [comment],
    "comments resolveThread": [comment],
    "comments reopenThread": [comment],
    "comments nudgeThread": things.waiting,
    "entries logMilestone": withed(goal, { amount: "1" }),
    "entries correctMilestone": [{ ...open, amount: "1", ...correction }],
    "entries takeAwayMilestone": [{ ...open, supersedes: entryId, void: "true" }],
    "entries amendMilestone": [{ ...open, amount: "1", ...correction }],
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
    "goals orderGoals": withed(plan, { horizon: "long", ...listed("goalIds", things.peers) }),
    "goals deleteGoal": goal,
    "goals takeGoalBack": goal,
    "goals undeleteGoal": goal,
    "people sendInvitation": withed(plan, { email: "new@example.org", role: "reader" }),
    "people sendAgain": [invitation],
    "people revokeInvitation": [invitation],
    "people changeRole": [{ planId, personId: readerId, from: "reader", to: "mentor" }],
    "people removeParticipant": [{ planId, participantId: readerId }],
    "people leavePlan": plan,
    "plans editPlan": withed(plan, { title: "Another" }),
    "plans changePlanStatus": withed(plan, { status: "completed" }),
    "plans addPause": withed(plan, { from: "2026-01-01", to: "2026-01-02" }),
    "plans endPause": [pause],
    "plans deletePlan": plan,
    "plans undeletePlan": plan,
    "reviews openReview": withed(plan, {
      "period.from": "2026-01-01",
      "period.to": "2026-01-02",
    }),
    "reviews submitReviewPart": things.reviews.map(({ reviewId, version }) => ({
      ...{ reviewId, text: "Mine", rating: "", version: String(version) },
    })),
    "reviews withdrawReview": review,
    "reviews bringReviewBack": review,
    "reviews recallReview": review,
    "reviews chooseReviewFocus": things.reviews.map(({ reviewId, goalId }) => ({
      ...{ reviewId, "focus.0": goalId },
    })),
    "reviews signReview": review,
    "reviews addAddendum": withed(review, text),
    "reviews handReviewOver": withed(review, { to: things.successorId }),
    "shares createShare": [{ planId, "goalIds.0": open.goalId, days: "30" }],
    "shares revokeShare": [{ planId, ...share }],
    "suggestions suggestEdit": withed(goal, { "changes.title": "Another" }),
    "suggestions nudgeSuggestion": [suggestion],
    "suggestions withdrawSuggestion": [suggestion],
    "suggestions takeSuggestion": [suggestion],
    "suggestions untakeSuggestion": [suggestion],
    "suggestions declineSuggestion": [suggestion],
    "suggestions reconsiderSuggestion": [suggestion],
    "administration addPerson": [{ name: "Nia", email: "nia@example.org" }],
    "administration editPerson": [
      { ...stranger, was: stranger.email, name: "Another", timeZone: "Asia/Kathmandu" },
    ],
    "administration makeAdministrator": [{ personId }],
    "administration unmakeAdministrator": [{ personId }],
    "administration closeAccount": [{ personId }],
    "administration reopenAccount": [{ personId }],
    "administration removeAccount": [stranger],
    "administration sendReset": [{ personId }],
    "administration becomeManager": [{ planId }],
    "administration addTemplate": [{ text: template.text }],
    "administration publishTemplate": [{ key: template.key, version: "1" }],
    "administration retireTemplate": [{ key: "junior-data-engineer" }],
    "administration revokeAnyShare": [share],
    "administration removeComment": [{ comment: comment.commentId }],
  };
}

const listed = (name: string, ids: readonly string[]): Form =>
  Object.fromEntries(ids.map((id, index) => [`${name}.${index}`, id]));
