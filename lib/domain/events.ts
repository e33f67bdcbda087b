// Knows what can happen to a plan, in verbs and figures; never in words someone typed.
import type { Day } from "./days";
import type { EntryDraft } from "./entries";
import type { Horizon } from "./goals";
import type { MeasureKind } from "./measures";
import type { LiveStatus, PlanStatus } from "./plans";

/** The fields an edit can touch; their contents are no part of an event. */
export type GoalField = "title" | "note" | "horizon" | "smart" | "weight" | "isPrivate";

/** A measure's figures without its unit, which is free text. */
export type MeasureFigures = { kind: MeasureKind; target: number | null };

type Dates = { startsOn: Day; dueOn: Day };

/** One happening. Ids of plan, goal, entry and actor stand beside it, in the row that keeps it. */
export type DomainEvent =
  // plans
  | { verb: "plan.started"; startsOn: Day; endsOn: Day; goals: number }
  | { verb: "plan.renamed" }
  | { verb: "plan.moved"; from: Day; to: Day }
  | { verb: "plan.activated"; from: LiveStatus }
  | { verb: "plan.completed"; from: LiveStatus }
  | { verb: "plan.reopened"; from: LiveStatus }
  | { verb: "plan.archived"; from: LiveStatus }
  | { verb: "plan.restored"; to: PlanStatus }
  | { verb: "plan.deleted" }
  | { verb: "plan.undeleted" }
  | { verb: "pause.added"; from: Day; to: Day }
  | { verb: "pause.removed"; from: Day; to: Day }
  // goals
  | { verb: "goal.added"; horizon: Horizon; startsOn: Day; dueOn: Day }
  | { verb: "goal.edited"; fields: GoalField[] }
  | { verb: "goal.moved"; from: Dates; to: Dates }
  | { verb: "goal.remeasured"; from: MeasureFigures; to: MeasureFigures }
  | { verb: "goal.ticked"; on: Day }
  | { verb: "goal.unticked"; wasOn: Day }
  | { verb: "goal.reached"; on: Day }
  | { verb: "goal.reopened"; wasOn: Day }
  | { verb: "goal.dropped"; on: Day }
  | { verb: "goal.restored"; wasOn: Day }
  | { verb: "goal.deleted" }
  | { verb: "goal.undeleted" }
  | { verb: "goals.reordered" }
  // milestones
  | ({ verb: "entry.logged" } & EntryDraft)
  | { verb: "entry.corrected"; was: EntryDraft; is: EntryDraft }
  | { verb: "entry.voided"; was: EntryDraft };

export type EventVerb = DomainEvent["verb"];

/** The event of one verb. */
export type EventOf<V extends EventVerb> = Extract<DomainEvent, { verb: V }>;

/** What a decision gives: the next state and what happened on the way. */
export type Decided<T> = { next: T; events: DomainEvent[] };
