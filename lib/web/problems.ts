// Knows the HTTP status of every refusal.
import type { ProblemCode } from "../domain/problems";

/** What went wrong on our side; these are answers, never refusals of a verb. */
export type FailureCode = "server.error" | "server.unavailable";

export type Status = keyof typeof TITLES;

/** A problem of type `about:blank` has the status's own phrase for a title. */
export const TITLES = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  413: "Content Too Large",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;

/** 400 shape, 401 nobody, 403 not this verb, 404 not there, 409 version or state, 422 meaning. */
export const STATUSES: Record<ProblemCode | FailureCode, Status> = {
  "shape.invalid": 400,
  "shape.too-big": 413,
  "door.origin": 403,
  "door.too-often": 429,
  "idempotency.other-body": 422,
  "session.none": 401,
  "session.wrong-credentials": 401,
  "session.wrong-password": 422,
  "account.email-taken": 409,
  "account.last-administrator": 409,
  "account.sign-up-closed": 403,
  "account.password-common": 422,
  "account.link-spent": 422,
  "mail.not-sent": 503,
  "demo.not-here": 403,
  "token.scope": 403,
  "token.too-many": 422,
  "not-found": 404,
  forbidden: 403,
  "template.unknown": 422,
  "markdown.too-much": 422,
  "plan.archived": 409,
  "plan.not-archived": 409,
  "plan.status": 409,
  "plan.too-many": 422,
  "plan.beyond-calendar": 422,
  "version.old": 409,
  "pause.order": 422,
  "pause.overlap": 422,
  "goal.already-done": 409,
  "goal.not-done": 409,
  "goal.held": 409,
  "goal.already-dropped": 409,
  "goal.not-dropped": 409,
  "goal.in-future": 422,
  "goal.dates-order": 422,
  "goal.measure-has-entries": 409,
  "goal.too-many": 422,
  "goal.order-mismatch": 409,
  "entry.in-future": 422,
  "entry.amount-missing": 422,
  "entry.amount-unwanted": 422,
  "entry.amount-negative": 422,
  "entry.item-unknown": 422,
  "entry.item-unwanted": 422,
  "entry.supersedes-unknown": 422,
  "entry.already-superseded": 409,
  "entry.too-many": 422,
  "comment.too-many": 422,
  "comment.deleted": 409,
  "comment.already-resolved": 409,
  "comment.not-resolved": 409,
  "comment.nobody-waits": 409,
  "comment.nudge-early": 409,
  "suggestion.nothing-new": 422,
  "suggestion.too-many": 422,
  "suggestion.answered": 409,
  "suggestion.not-answered": 409,
  "suggestion.moved": 409,
  "server.error": 500,
  "server.unavailable": 503,
};

export const statusOf = (code: ProblemCode | FailureCode): Status => STATUSES[code];
