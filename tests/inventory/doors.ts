// Every way in: each page, address and action that is built, with who may come and by which verb.
// A new one without a row here fails the tests, and so does a row whose door is gone.
import type { Verb } from "@/lib/access/policy";

/** `anybody`: public; else a member, and the verb that judges what she asks. */
export type Who = "anybody" | Verb;

export const PAGES: Record<string, Who> = {
  "/": "anybody",
  "/_global-error": "anybody",
  "/_not-found": "anybody",
  "/confirm-email/[token]": "anybody",
  "/confirm-email/done": "anybody",
  "/forgot-password": "anybody",
  "/icon.svg": "anybody",
  "/reset-password/[token]": "anybody",
  "/sign-in": "anybody",
  "/sign-up": "anybody",
  "/styleguide": "anybody",
  "/templates": "anybody",
  "/templates/[slug]": "anybody",
  "/plans": "plan.read",
  "/plans/[planId]": "plan.read",
  "/plans/[planId]/goals/[goalId]": "goal.read",
  "/plans/[planId]/history": "history.read",
  "/plans/[planId]/journal": "plan.read",
  "/plans/[planId]/people": "people.read",
  "/plans/[planId]/resources": "plan.read",
  "/plans/[planId]/reviews": "plan.read",
  "/plans/[planId]/skills": "plan.read",
  "/plans/[planId]/timeline": "plan.read",
  "/go": "plan.read",
  "/plans/new": "self.read",
  "/settings": "self.read",
  "/team": "plan.read",
  "/today": "self.read",
};

/** Methods that a route answers; `GET` and the rest by verb. */
export const ROUTES: Record<string, Partial<Record<string, Who>>> = {
  "/api/auth/[...nextauth]": { GET: "anybody" },
  "/api/health": { GET: "anybody" },
  "/api/places": { GET: "plan.read" },
  "/api/v1/[[...unknown]]": {},
  "/api/v1/goals/[goalId]": { GET: "goal.read", PATCH: "goal.edit", DELETE: "goal.delete" },
  "/api/v1/goals/[goalId]/completion": { PUT: "goal.tick", DELETE: "goal.tick" },
  "/api/v1/goals/[goalId]/drop": { PUT: "goal.drop", DELETE: "goal.drop" },
  "/api/v1/goals/[goalId]/entries": { GET: "entry.read", POST: "entry.log" },
  "/api/v1/goals/[goalId]/progress": { GET: "goal.read" },
  "/api/v1/me": { GET: "self.read" },
  "/api/v1/me/export": { GET: "plan.export" },
  "/api/v1/openapi.json": { GET: "anybody" },
  "/api/v1/plans": { GET: "plan.read", POST: "plan.start" },
  "/api/v1/plans/[planId]": { GET: "plan.read", PATCH: "plan.edit", DELETE: "plan.delete" },
  "/api/v1/plans/[planId]/export": { GET: "plan.export" },
  "/api/v1/plans/[planId]/goals": { GET: "goal.read", POST: "goal.add" },
  "/api/v1/plans/[planId]/pauses": { GET: "pause.read", POST: "pause.add" },
  "/api/v1/plans/[planId]/pauses/[pauseId]": { DELETE: "pause.end" },
  "/api/v1/templates": { GET: "anybody" },
  "/api/v1/templates/[slug]": { GET: "anybody" },
  "/drafts": { PUT: "self.edit" },
};

/** Actions by file and name. */
export const ACTIONS: Record<string, Record<string, Who>> = {
  accounts: {
    signUp: "anybody",
    forgotPassword: "anybody",
    resetPassword: "anybody",
    confirmEmail: "anybody",
    chooseTheme: "anybody",
    chooseKeys: "anybody",
    editProfile: "self.edit",
    changeEmail: "self.edit",
    changePassword: "self.edit",
    deleteAccount: "self.edit",
  },
  demo: { exploreDemo: "anybody" },
  entries: {
    logMilestone: "entry.log",
    correctMilestone: "entry.log",
    takeAwayMilestone: "entry.log",
    amendMilestone: "entry.log",
    addOne: "entry.log",
  },
  "goal-edits": {
    addGoal: "goal.add",
    quickAddGoal: "goal.add",
    editGoal: "goal.edit",
    takeProposal: "goal.edit",
    letGo: "goal.drop",
  },
  goals: {
    setTick: "goal.tick",
    dropAgain: "goal.drop",
    restoreGoal: "goal.drop",
    shiftGoal: "goal.order",
    orderGoals: "goal.order",
    deleteGoal: "goal.delete",
    takeGoalBack: "goal.delete",
    undeleteGoal: "goal.delete",
  },
  plans: {
    editPlan: "plan.edit",
    changePlanStatus: "plan.edit",
    addPause: "pause.add",
    endPause: "pause.end",
    deletePlan: "plan.delete",
    undeletePlan: "plan.delete",
  },
  sessions: {
    signIn: "anybody",
    signOut: "self.edit",
    endSession: "self.edit",
    endOtherSessions: "self.edit",
  },
  "start-plan": { startPlan: "plan.start" },
  tokens: { createToken: "self.edit", revokeToken: "self.edit" },
};
