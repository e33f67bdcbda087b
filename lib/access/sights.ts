// Knows what of a plan somebody in a role sees, read off the policy: a verb that reads and has no word
// here does not compile.
import { type Role, SIGHTS, type Sight } from "../domain/roles";
import { mayAs, type POLICY, type Verb } from "./policy";

type ReadVerb = { [V in Verb]: (typeof POLICY)[V]["to"] extends "read" ? V : never }[Verb];

/** What a verb opens; null for what shows the same again, or is on no plan. */
const OPENS: Record<ReadVerb, Sight | null> = {
  "plan.read": "plan",
  "plan.export": null,
  "pause.read": "pauses",
  "goal.read": "goals",
  "entry.read": "milestones",
  "history.read": "history",
  "budget.read": "money",
  "people.read": "people",
  "comment.read": "comments",
  "suggestion.read": "suggestions",
  "review.read": "reviews",
  "share.read": "shares",
  "admin.read": null,
  "self.read": null,
};

/** What somebody in this role sees of a plan, but for what is private on it. */
export function sightsOf(role: Role): Sight[] {
  const verbs = Object.entries(OPENS) as [ReadVerb, Sight | null][];
  const seen = new Set(verbs.flatMap(([verb, sight]) => (mayAs([role], verb) ? sight : null)));
  return SIGHTS.filter((sight) => seen.has(sight));
}
