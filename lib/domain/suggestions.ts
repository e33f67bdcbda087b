// Knows suggested edits: what they would change, whether the goal moved meanwhile, what taking one does.
import { canonicalJson } from "./canonical";
import { nudgeableFrom } from "./comments";
import type { Entry } from "./entries";
import type { Decided, DomainEvent, SuggestedField } from "./events";
import { type Edited, editGoal } from "./goal-edits";
import type { Goal } from "./goals";
import type { Measure } from "./measures";
import { accept, type Outcome, refuse } from "./problems";

/** The fields that can be suggested, each left out where it stays. */
export type SuggestedChanges = { [K in SuggestedField]?: Goal[K] };

export type SuggestionState = "open" | "taken" | "declined" | "withdrawn";

/** `was` holds the same fields as they stood when it was made. */
export type Suggestion = {
  id: string;
  changes: SuggestedChanges;
  was: SuggestedChanges;
  state: SuggestionState;
};

type Ledger<G extends Goal> = { goal: G; entries: readonly Entry[] };

export const SUGGESTED_FIELDS = ["title", "startsOn", "dueOn", "measure"] as const;
export const OPEN_SUGGESTIONS = 20;

/** By contents: the database does not keep the order of a measure's parts. */
const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const pick = (from: SuggestedChanges, fields: readonly SuggestedField[]): SuggestedChanges =>
  Object.fromEntries(fields.map((field) => [field, from[field]]));

/** The fields a suggestion is about, in the order they are shown. */
export const fieldsOf = (changes: SuggestedChanges): SuggestedField[] =>
  SUGGESTED_FIELDS.filter((field) => changes[field] !== undefined);

/** The measure with another target; unchanged where it has none. */
export const withTarget = (measure: Measure, target: number): Measure =>
  "target" in measure ? { ...measure, target } : measure;

/** What differs from the goal, with what it would replace. Refused where the owner's edit would be. */
export function suggest<G extends Goal>(
  ledger: Ledger<G>,
  wanted: { [K in SuggestedField]?: Goal[K] | undefined },
  by: string,
): Outcome<Pick<Suggestion, "changes" | "was">> {
  const { goal } = ledger;
  const fields = SUGGESTED_FIELDS.filter(
    (field) => wanted[field] !== undefined && !same(wanted[field], goal[field]),
  );
  if (fields.length === 0) return refuse({ code: "suggestion.nothing-new" });
  const changes = pick(wanted as SuggestedChanges, fields);
  const tried = editGoal(ledger, changes, { by });
  return tried.ok ? accept({ changes, was: pick(goal, fields) }) : tried;
}

/** The suggested fields that stand otherwise now than when it was made. */
export const movedFields = ({ changes, was }: Pick<Suggestion, "changes" | "was">, goal: Goal) =>
  fieldsOf(changes).filter((field) => !same(was[field], goal[field]));

/** What it would change on the goal as it stands now. */
export const difference = (suggestion: Pick<Suggestion, "changes" | "was">, goal: Goal) => ({
  changes: suggestion.changes,
  was: suggestion.was,
  now: pick(goal, fieldsOf(suggestion.changes)),
  moved: movedFields(suggestion, goal),
});

export type Difference = ReturnType<typeof difference>;

const eventOf = <V extends "taken" | "declined" | "withdrawn" | "reopened" | "nudged">(
  { id, changes }: Suggestion,
  what: V,
) => ({
  verb: `suggestion.${what}` as const,
  figures: { suggestionId: id, fields: fieldsOf(changes) },
});

/** Edits the goal as suggested. Refused once answered, and where a suggested field moved meanwhile. */
export function take<G extends Goal>(
  suggestion: Suggestion,
  ledger: Ledger<G>,
  by: string,
): Outcome<Decided<Edited<G>>> {
  if (suggestion.state !== "open") return answered(suggestion);
  const fields = movedFields(suggestion, ledger.goal);
  if (fields.length > 0) return refuse({ code: "suggestion.moved", fields });
  return edited(suggestion, ledger, suggestion.changes, by, "taken");
}

/** Puts the goal's fields back as they were. Refused unless taken and untouched since. */
export function takeBack<G extends Goal>(
  suggestion: Suggestion,
  ledger: Ledger<G>,
  by: string,
): Outcome<Decided<Edited<G>>> {
  if (suggestion.state !== "taken") return refuse({ code: "suggestion.not-answered" });
  const { changes, was } = suggestion;
  const fields = movedFields({ changes: was, was: changes }, ledger.goal);
  if (fields.length > 0) return refuse({ code: "suggestion.moved", fields });
  return edited(suggestion, ledger, was, by, "reopened");
}

function edited<G extends Goal>(
  suggestion: Suggestion,
  ledger: Ledger<G>,
  changes: SuggestedChanges,
  by: string,
  what: "taken" | "reopened",
): Outcome<Decided<Edited<G>>> {
  const decided = editGoal(ledger, changes, { by });
  if (!decided.ok) return decided;
  const { next, events } = decided.value;
  return accept({ next, events: [...events, eventOf(suggestion, what) as DomainEvent] });
}

/** Leaves the goal as it is. */
export function settle(
  suggestion: Suggestion,
  to: "declined" | "withdrawn",
): Outcome<Decided<SuggestionState>> {
  if (suggestion.state !== "open") return answered(suggestion);
  return accept({ next: to, events: [eventOf(suggestion, to) as DomainEvent] });
}

/** Takes a decline back. */
export function reconsider(suggestion: Suggestion): Outcome<Decided<SuggestionState>> {
  if (suggestion.state !== "declined") return refuse({ code: "suggestion.not-answered" });
  return accept({ next: "open", events: [eventOf(suggestion, "reopened") as DomainEvent] });
}

/** A polite word to the owner. Refused once answered, and within a week of making it or the last nudge. */
export function nudge(
  suggestion: Suggestion & { createdAt: Date; nudgedAt: Date | null },
  at: Date,
): Outcome<Decided<Date>> {
  if (suggestion.state !== "open") return answered(suggestion);
  const from = nudgeableFrom(suggestion.createdAt, suggestion.nudgedAt);
  if (at < from) return refuse({ code: "suggestion.nudge-early", from: from.toISOString() });
  return accept({ next: at, events: [eventOf(suggestion, "nudged") as DomainEvent] });
}

const answered = ({ state }: Suggestion) =>
  refuse({ code: "suggestion.answered", state: state as Exclude<SuggestionState, "open"> });
