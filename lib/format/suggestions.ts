// Knows how a suggested edit reads: each field as it was, as it would be, and by whom.
import { type Day, dayNumber } from "@/lib/domain/days";
import type { SuggestedField } from "@/lib/domain/events";
import type { Measure } from "@/lib/domain/measures";
import { fieldsOf, type SuggestedChanges } from "@/lib/domain/suggestions";
import { date, dayInFull, dayName, onDay } from "./days";
import { listed } from "./lists";
import { target } from "./measures";
import { capitalised } from "./numbers";
import { type Sentence, sentence, strong } from "./sentence";

const NAMES: Record<SuggestedField, string> = {
  title: "Title",
  startsOn: "Start",
  dueOn: "Due date",
  measure: "Target",
};

export type SuggestedLine = {
  field: SuggestedField;
  name: string;
  was: string;
  to: string;
  /** How it stands on the goal, where that is otherwise by now. */
  now: string | null;
};

const measureText = (measure: Measure): string => {
  if (measure.kind === "tick") return "done or not";
  if (measure.kind === "checklist") return measure.items.map(({ title }) => title).join(", ");
  return measure.kind === "amount"
    ? `${target(measure)}, from ${measure.baseline}`
    : target(measure);
};

function text(of: SuggestedChanges, field: SuggestedField): string {
  switch (field) {
    case "title":
      return of.title ?? "";
    case "measure":
      return of.measure ? measureText(of.measure) : "";
    default: {
      const day = of[field];
      return day ? dayInFull(day) : "";
    }
  }
}

type Suggested = {
  changes: SuggestedChanges;
  was: SuggestedChanges;
  now: SuggestedChanges;
  moved: readonly SuggestedField[];
};

/** A line for each field that would change. */
export const suggestedLines = ({ changes, was, now, moved }: Suggested): SuggestedLine[] =>
  fieldsOf(changes).map((field) => ({
    field,
    name: NAMES[field],
    was: text(was, field),
    to: text(changes, field),
    now: moved.includes(field) ? text(now, field) : null,
  }));

/** "due date and target" */
function named(changes: SuggestedChanges): string {
  return listed(fieldsOf(changes).map((field) => NAMES[field].toLowerCase()));
}

type Waiting = { changes: SuggestedChanges; title: string };

/** "Tariq suggests another due date for Build 5 pipelines, waiting since Tuesday." */
export const suggestionSentence = (
  { changes, title, by }: Waiting & { by: string | null },
  since: Day,
  today: Day,
): Sentence =>
  sentence`${by ?? "A former member"} suggests another ${named(changes)} for ${strong(title)}, waiting since ${dayName(since, today)}.`;

/** What a mentor reads of her own: "Another due date for Build 5 pipelines" */
export const suggestedTitle = ({ changes, title }: Waiting): string =>
  `Another ${named(changes)} for ${title}`;

/** "Due date suggested by Tariq, taken on 4 March." */
export function takenSentence(
  { changes, by }: { changes: SuggestedChanges; by: string | null },
  on: Day,
  today: Day,
): string {
  const isNear = dayNumber(today) - dayNumber(on) < 2;
  const when = isNear ? onDay(on, today) : `on ${date(on, today)}`;
  return `${capitalised(named(changes))} suggested by ${by ?? "you"}, taken ${when}.`;
}
