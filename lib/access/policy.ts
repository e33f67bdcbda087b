// Knows who may do what on a plan: one row a verb. Who is missing from a row may at most read.
export type Role = "owner" | "manager" | "mentor" | "reader";

const everyone = ["owner", "manager", "mentor", "reader"] as const;
const owner = ["owner"] as const;

/** `read` verbs open what is readable; `write` verbs need a token or session that may write. */
type Rule = { to: "read" | "write"; roles: readonly Role[] };

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
  "budget.read": { to: "read", roles: ["owner", "manager"] },
  "people.read": { to: "read", roles: ["owner", "manager", "mentor"] },
  // What is one's own needs no role on a plan.
  "self.read": { to: "read", roles: [] },
  "self.edit": { to: "write", roles: [] },
} as const satisfies Record<string, Rule>;

export type Verb = keyof typeof POLICY;

/** Whether someone in these roles may do the verb, where the plan is open already. */
export const mayAs = (roles: readonly Role[], verb: Verb): boolean =>
  (POLICY[verb].roles as readonly Role[]).some((role) => roles.includes(role));
