// Knows which happenings are news, of which kind, and to whom beside the one who acted.
import type { EventVerb } from "./events";
import type { Role } from "./roles";

/** What one can be told of, in the order of the switches. */
export const NOTIFICATION_KINDS = [
  "comments",
  "suggestions",
  "reviews",
  "people",
  "progress",
  "money",
] as const;

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/**
 * `roles` are told of every such happening on the plan; `involved` only where they have a part in it:
 * named in the comment, in its thread, waited for, asking what was settled, or the one who suggested. What a role may not read is taken
 * out again where rows are read.
 */
type Audience = {
  kind: NotificationKind;
  roles: readonly Role[];
  involved?: readonly Role[];
};

const owner = ["owner"] as const;
const manager = ["manager"] as const;
const leads = ["owner", "manager"] as const;
const helpers = ["owner", "manager", "mentor"] as const;
const lookingAfter = ["manager", "mentor"] as const;
const guests = ["manager", "mentor", "reader"] as const;
const everyone = [...owner, ...guests] as const;

/** Who is told of what; a verb without a row is told in the history alone. */
export const AUDIENCES: Partial<Record<EventVerb, Audience>> = {
  "comment.posted": { kind: "comments", roles: owner, involved: guests },
  "comment.nudged": { kind: "comments", roles: owner, involved: guests },
  "comment.edited": { kind: "comments", roles: [], involved: everyone },
  "comment.resolved": { kind: "comments", roles: [], involved: everyone },
  "comment.reopened": { kind: "comments", roles: [], involved: everyone },
  "suggestion.made": { kind: "suggestions", roles: owner },
  "suggestion.withdrawn": { kind: "suggestions", roles: owner },
  "suggestion.taken": { kind: "suggestions", roles: [], involved: lookingAfter },
  "suggestion.declined": { kind: "suggestions", roles: [], involved: lookingAfter },
  "suggestion.reopened": { kind: "suggestions", roles: [], involved: lookingAfter },
  "suggestion.nudged": { kind: "suggestions", roles: owner },
  "review.opened": { kind: "reviews", roles: leads },
  "review.withdrawn": { kind: "reviews", roles: leads },
  "review.restored": { kind: "reviews", roles: leads },
  "review.submitted": { kind: "reviews", roles: leads },
  "review.recalled": { kind: "reviews", roles: leads },
  "review.signed": { kind: "reviews", roles: leads },
  "review.lapsed": { kind: "reviews", roles: leads },
  "review.handed-over": { kind: "reviews", roles: leads },
  "review.addended": { kind: "reviews", roles: leads },
  "invitation.declined": { kind: "people", roles: owner },
  "person.joined": { kind: "people", roles: helpers },
  "person.left": { kind: "people", roles: helpers },
  "person.removed": { kind: "people", roles: helpers },
  "role.changed": { kind: "people", roles: helpers },
  "spend.logged": { kind: "money", roles: manager },
  "spend.approved": { kind: "money", roles: owner },
  "spend.unapproved": { kind: "money", roles: owner },
  "spend.voided": { kind: "money", roles: manager },
  "goal.ticked": { kind: "progress", roles: lookingAfter },
  "goal.reached": { kind: "progress", roles: lookingAfter },
  "entry.logged": { kind: "progress", roles: lookingAfter },
};
