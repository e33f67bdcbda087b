// Knows every way a request can be refused: a stable code and the figures its sentence needs.
import type { Day } from "./days";
import type { SuggestedField } from "./events";
import type { GuestRole } from "./roles";

/** One field that was not understood; `path` is dotted ("measure.target"), `message` a kind sentence. */
export type FieldProblem = { path: string; message: string };

/** `marks` are lines and signs of emphasis, code and links together. */
export type MarkdownLimit = "length" | "depth" | "columns" | "marks";

export type Problem =
  // shape and doors
  | { code: "shape.invalid"; fields: FieldProblem[] }
  | { code: "shape.too-big"; limitBytes: number }
  | { code: "door.origin" }
  | { code: "door.too-often"; retryAfterSeconds: number }
  | { code: "idempotency.other-body" }
  // people
  | { code: "session.none" }
  | { code: "session.other" }
  | { code: "session.wrong-credentials" }
  | { code: "session.wrong-password" }
  | { code: "account.email-taken" }
  | { code: "account.address-taken" }
  | { code: "account.sign-up-closed" }
  | { code: "account.password-common" }
  | { code: "account.link-spent" }
  | { code: "account.last-administrator" }
  | { code: "account.closed" }
  | { code: "account.is-own" }
  | { code: "account.other-email" }
  | { code: "manager.already" }
  | { code: "template.retired" }
  | { code: "demo.not-here" }
  | { code: "token.scope" }
  | { code: "token.too-many"; limit: number }
  // people on a plan
  | { code: "invitation.draft" }
  | { code: "invitation.yourself" }
  | { code: "invitation.already-there"; role: GuestRole }
  | { code: "invitation.pending" }
  | { code: "invitation.too-many"; limit: number }
  | { code: "invitation.not-yours" }
  | { code: "invitation.spent" }
  // rights
  | { code: "not-found" }
  | { code: "forbidden" }
  // plans
  | { code: "template.unknown" }
  | { code: "markdown.too-much"; field: string; limit: MarkdownLimit; most: number }
  | { code: "markdown.unseen"; field: string }
  | { code: "plan.archived" }
  | { code: "plan.not-archived" }
  | { code: "plan.status"; from: string; to: string }
  | { code: "plan.too-many"; limit: number }
  | { code: "plan.beyond-calendar" }
  | { code: "share.draft" }
  | { code: "share.private" }
  | { code: "share.too-many"; limit: number }
  | { code: "version.old"; yours: number; current: number; latest: unknown }
  | { code: "pause.order" }
  | { code: "pause.overlap"; from: Day; to: Day }
  // goals
  | { code: "goal.already-done"; on: Day }
  | { code: "goal.not-done" }
  | { code: "goal.held"; on: Day }
  | { code: "goal.already-dropped"; on: Day }
  | { code: "goal.not-dropped" }
  | { code: "goal.in-future"; today: Day }
  | { code: "goal.dates-order" }
  | { code: "goal.measure-has-entries" }
  | { code: "goal.too-many"; limit: number }
  | { code: "goal.order-mismatch" }
  | { code: "goal.area-unknown" }
  // milestones
  | { code: "entry.in-future"; today: Day }
  | { code: "entry.amount-missing" }
  | { code: "entry.amount-unwanted" }
  | { code: "entry.amount-negative" }
  | { code: "entry.item-unknown" }
  | { code: "entry.item-unwanted" }
  | { code: "entry.supersedes-unknown" }
  | { code: "entry.already-superseded" }
  | { code: "entry.too-many"; limit: number }
  // money
  | { code: "money.too-fine"; currency: string; decimals: number }
  | { code: "budget.has-spends" }
  | { code: "budget.too-many"; limit: number }
  | { code: "spend.in-future"; today: Day }
  | { code: "spend.goal-unknown" }
  | { code: "spend.void" }
  | { code: "spend.not-void" }
  | { code: "spend.already-approved" }
  | { code: "spend.not-approved" }
  | { code: "spend.too-many"; limit: number }
  // comments and suggestions; `from` is an instant, RFC 3339 UTC
  | { code: "comment.too-many"; limit: number }
  | { code: "comment.deleted" }
  | { code: "comment.unknown" }
  | { code: "comment.already-resolved" }
  | { code: "comment.not-resolved" }
  | { code: "comment.nobody-waits" }
  | { code: "comment.nudge-early"; from: string }
  | { code: "suggestion.nothing-new" }
  | { code: "suggestion.too-many"; limit: number }
  | { code: "suggestion.answered"; state: "taken" | "declined" | "withdrawn" }
  | { code: "suggestion.not-answered" }
  | { code: "suggestion.moved"; fields: SuggestedField[] }
  | { code: "suggestion.nudge-early"; from: string }
  // reviews
  | { code: "review.period-order" }
  | { code: "review.period-early"; earliest: Day }
  | { code: "review.period-late"; latest: Day }
  | { code: "review.period-overlap"; from: Day; to: Day }
  | { code: "review.manager-unnamed" }
  | { code: "review.manager-unknown" }
  | { code: "review.nothing-written" }
  | { code: "review.begun" }
  | { code: "review.submitted" }
  | { code: "review.not-submitted" }
  | { code: "review.not-ready" }
  | { code: "review.already-signed" }
  | { code: "review.changed"; yours: number | string; current: number | string }
  | { code: "review.other-signed" }
  | { code: "review.theirs" }
  | { code: "review.manager-gone" }
  | { code: "review.sealed" }
  | { code: "review.not-sealed" }
  | { code: "review.focus-unknown" }
  | { code: "review.addenda-too-many"; limit: number };

export type ProblemCode = Problem["code"];

export type Refusal = { ok: false; problem: Problem };
export type Accepted<T> = { ok: true; value: T };
export type Outcome<T> = Accepted<T> | Refusal;

export const accept = <T>(value: T): Accepted<T> => ({ ok: true, value });
export const refuse = (problem: Problem): Refusal => ({ ok: false, problem });
