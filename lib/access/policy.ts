// Knows who may do what on a plan: one row a verb. Who is missing from a row may at most read.
import type { Role } from "../domain/roles";

export type { Role } from "../domain/roles";

const everyone = ["owner", "manager", "mentor", "reader"] as const;
const helpers = ["owner", "manager", "mentor"] as const;
const guests = ["manager", "mentor", "reader"] as const;
const leads = ["owner", "manager"] as const;
const owner = ["owner"] as const;
const manager = ["manager"] as const;
const nobody = [] as const;

/**
 * `read` verbs open what is readable; `write` verbs need a token or session that may write.
 * `isHidden`: to everybody else on the plan the thing is not there at all, but to its `readers`.
 * `isAdministrators`: for who runs the installation, whatever her roles on plans are.
 */
type Rule = {
  to: "read" | "write";
  roles: readonly Role[];
  isHidden?: true;
  readers?: readonly Role[];
  isAdministrators?: true;
};

export const POLICY = {
  "plan.read": { to: "read", roles: everyone },
  "plan.start": { to: "write", roles: owner },
  "plan.edit": { to: "write", roles: owner },
  "plan.delete": { to: "write", roles: owner },
  "plan.export": { to: "read", roles: everyone },
  "pause.read": { to: "read", roles: everyone },
  "pause.add": { to: "write", roles: owner },
  "pause.end": { to: "write", roles: owner },
  "goal.read": { to: "read", roles: everyone },
  "goal.add": { to: "write", roles: owner },
  "goal.edit": { to: "write", roles: owner },
  "goal.tick": { to: "write", roles: owner },
  "goal.drop": { to: "write", roles: owner },
  "goal.order": { to: "write", roles: owner },
  "goal.delete": { to: "write", roles: owner },
  "entry.read": { to: "read", roles: everyone },
  "entry.log": { to: "write", roles: owner },
  "entry.correct": { to: "write", roles: owner },
  "history.read": { to: "read", roles: everyone },
  // money: what the owner spends is approved by her manager, and is there for nobody else
  "budget.read": { to: "read", roles: leads, isHidden: true },
  "budget.edit": { to: "write", roles: owner, isHidden: true, readers: leads },
  "spend.log": { to: "write", roles: owner, isHidden: true, readers: leads },
  "spend.void": { to: "write", roles: owner, isHidden: true, readers: leads },
  "spend.approve": { to: "write", roles: manager, isHidden: true, readers: leads },
  // people
  "people.read": { to: "read", roles: helpers, isHidden: true },
  "invitation.send": { to: "write", roles: owner },
  "invitation.revoke": { to: "write", roles: owner },
  "role.change": { to: "write", roles: owner },
  "person.remove": { to: "write", roles: owner },
  "plan.leave": { to: "write", roles: guests },
  // comments: one's own are edited and deleted by nobody else
  "comment.read": { to: "read", roles: everyone },
  "comment.post": { to: "write", roles: helpers },
  "comment.edit": { to: "write", roles: helpers },
  "comment.resolve": { to: "write", roles: helpers },
  "comment.moderate": { to: "write", roles: nobody, isAdministrators: true },
  // suggestions
  "suggestion.read": { to: "read", roles: helpers, isHidden: true },
  "suggestion.make": {
    to: "write",
    roles: ["manager", "mentor"],
    isHidden: true,
    readers: helpers,
  },
  "suggestion.nudge": {
    to: "write",
    roles: ["manager", "mentor"],
    isHidden: true,
    readers: helpers,
  },
  "suggestion.withdraw": {
    to: "write",
    roles: ["manager", "mentor"],
    isHidden: true,
    readers: helpers,
  },
  "suggestion.answer": { to: "write", roles: owner, isHidden: true, readers: helpers },
  // reviews: which part is whose, and who opened it, is decided by the review itself
  "review.read": { to: "read", roles: leads, isHidden: true },
  "review.open": { to: "write", roles: leads, isHidden: true },
  "review.withdraw": { to: "write", roles: leads, isHidden: true },
  "review.write": { to: "write", roles: leads, isHidden: true },
  "review.sign": { to: "write", roles: leads, isHidden: true },
  // share links
  "share.read": { to: "read", roles: owner, isHidden: true },
  "share.create": { to: "write", roles: owner, isHidden: true },
  "share.revoke": { to: "write", roles: owner, isHidden: true },
  // who runs the installation
  "admin.read": { to: "read", roles: nobody, isAdministrators: true },
  "admin.edit": { to: "write", roles: nobody, isAdministrators: true },
  // What is one's own needs no role on a plan.
  "self.read": { to: "read", roles: nobody },
  "self.edit": { to: "write", roles: nobody },
} as const satisfies Record<string, Rule>;

export type Verb = keyof typeof POLICY;

/** The rule of a verb. */
export const ruleOf = (verb: Verb): Rule => POLICY[verb];

/** Whether someone in these roles may do the verb, where the plan is open already. */
export const mayAs = (roles: readonly Role[], verb: Verb): boolean =>
  ruleOf(verb).roles.some((role) => roles.includes(role));

/** What opens the events of a noun, where that is not the plan itself. */
const EVENT_READERS: Record<string, Verb> = {
  invitation: "people.read",
  person: "people.read",
  role: "people.read",
  comment: "comment.read",
  suggestion: "suggestion.read",
  review: "review.read",
  share: "share.read",
  budget: "budget.read",
  spend: "budget.read",
};

/** The nouns whose events someone in these roles is not told of: "review" for `review.signed`. */
export const hiddenNouns = (roles: readonly Role[]): string[] =>
  Object.entries(EVENT_READERS)
    .filter(([, verb]) => !mayAs(roles, verb))
    .map(([noun]) => noun);
