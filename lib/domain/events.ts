// Knows what can happen to a plan, in verbs and figures; never in words someone typed.
import type { BudgetPeriod } from "./blueprint";
import type { Day } from "./days";
import type { EntryDraft } from "./entries";
import type { Horizon } from "./goals";
import type { MeasureKind } from "./measures";
import type { LiveStatus, PlanStatus } from "./plans";
import type { GuestRole } from "./roles";

/** The fields an edit can touch; their contents are no part of an event. */
export type GoalField = "title" | "note" | "horizon" | "smart" | "weight" | "area" | "isPrivate";

/**
 * A measure's figures without its unit, which is free text. Happenings from before these were kept
 * have no baseline of an amount and no side of a level to hold.
 */
export type MeasureFigures = {
  kind: MeasureKind;
  target: number | null;
  baseline?: number;
  op?: "at-least" | "at-most";
};

/** What a suggestion would change. */
export type SuggestedField = "title" | "startsOn" | "dueOn" | "measure";

/** Whose half of a review. */
export type ReviewPart = "self" | "manager";

type Dates = { startsOn: Day; dueOn: Day };
type Invited = { invitationId: string; role: GuestRole };
type Said = { commentId: string };
type Suggested = { suggestionId: string; fields: SuggestedField[] };
type Reviewed = { reviewId: string; part: ReviewPart };
type Allowance = { amountMinor: number; currency: string; per: BudgetPeriod };
type Spent = { spendId: string; budgetId: string; on: Day; amountMinor: number; currency: string };
type NoFigures = Record<never, never>;

/** The figures of each verb. */
type Happenings = {
  "plan.started": { startsOn: Day; endsOn: Day; goals: number };
  "plan.renamed": NoFigures;
  "plan.moved": { from: Day; to: Day };
  "plan.activated": { from: LiveStatus };
  "plan.completed": { from: LiveStatus };
  "plan.reopened": { from: LiveStatus };
  "plan.archived": { from: LiveStatus };
  "plan.restored": { to: PlanStatus };
  "plan.deleted": NoFigures;
  "plan.undeleted": NoFigures;
  "pause.added": { from: Day; to: Day };
  "pause.removed": { from: Day; to: Day };
  "goal.added": { horizon: Horizon } & Dates;
  "goal.edited": { fields: GoalField[] };
  "goal.moved": { from: Dates; to: Dates };
  "goal.remeasured": { from: MeasureFigures; to: MeasureFigures };
  "goal.ticked": { on: Day };
  "goal.unticked": { wasOn: Day };
  "goal.reached": { on: Day };
  "goal.reopened": { wasOn: Day };
  "goal.dropped": { on: Day };
  "goal.restored": { wasOn: Day };
  "goal.deleted": NoFigures;
  "goal.undeleted": NoFigures;
  "goals.reordered": NoFigures;
  "entry.logged": EntryDraft;
  "entry.corrected": { was: EntryDraft; is: EntryDraft };
  "entry.voided": { was: EntryDraft };
  // money, in the currency's smallest unit
  "budget.added": { budgetId: string } & Allowance;
  "budget.edited": { budgetId: string; from: Allowance; to: Allowance };
  "budget.removed": { budgetId: string };
  "budget.restored": { budgetId: string };
  "spend.logged": Spent;
  "spend.approved": Spent;
  "spend.unapproved": Spent;
  "spend.voided": Spent;
  "spend.unvoided": Spent;
  // people; where someone else is meant than who acts, her id stands in the figures
  "invitation.sent": Invited;
  "invitation.revoked": Invited;
  "invitation.declined": Invited;
  // `also`: beside a role she had on the plan already
  "person.joined": { role: GuestRole; also?: true };
  "person.left": { role: GuestRole };
  "person.removed": { personId: string; role: GuestRole };
  "role.changed": { personId: string; from: GuestRole; to: GuestRole };
  // comments; `rootId` is the first of the thread, null where this one is it; `asks`: whose turn it
  // is from then on; of an edit those are told whom it names or asks and did not before; `asked`:
  // who began the thread or waited for an answer when somebody else settled it
  "comment.posted": Said & { rootId: string | null; mentions: string[]; asks?: readonly string[] };
  "comment.edited": Said & { mentions?: readonly string[]; asks?: readonly string[] };
  "comment.deleted": Said;
  "comment.undeleted": Said;
  "comment.resolved": Said & { asked?: readonly string[] };
  "comment.reopened": Said & { asked?: readonly string[] };
  "comment.nudged": Said & { asks?: readonly string[] };
  "suggestion.made": Suggested;
  "suggestion.taken": Suggested;
  "suggestion.declined": Suggested;
  // its answer was taken back
  "suggestion.reopened": Suggested;
  "suggestion.withdrawn": Suggested;
  "suggestion.nudged": Suggested;
  // reviews; `managerId` is null where one reviews oneself
  "review.opened": { reviewId: string; from: Day; to: Day; managerId: string | null };
  "review.withdrawn": { reviewId: string; from: Day; to: Day };
  "review.restored": { reviewId: string; from: Day; to: Day };
  "review.submitted": Reviewed;
  "review.recalled": Reviewed;
  "review.signed": Reviewed;
  // A signature was let go: what it stood under has changed.
  "review.lapsed": Reviewed;
  "review.sealed": { reviewId: string; hash: string };
  "review.handed-over": { reviewId: string; fromId: string; toId: string };
  "review.addended": { reviewId: string; addendumId: string };
  "share.created": { shareId: string; until: Day };
  "share.revoked": { shareId: string };
};

export type EventVerb = keyof Happenings;

/** The event of one verb. */
export type EventOf<V extends EventVerb> = { verb: V; figures: Happenings[V] };

/** One happening. Ids of plan, goal, entry and actor stand beside it, in the row that keeps it. */
export type DomainEvent = { [V in EventVerb]: EventOf<V> }[EventVerb];

/** What a decision gives: the next state and what happened on the way. */
export type Decided<T> = { next: T; events: DomainEvent[] };
