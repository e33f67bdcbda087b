// Knows how a happening is told in a history. Who did it and which goal stand beside it.
import type { Day } from "@/lib/domain/days";
import type { EntryDraft } from "@/lib/domain/entries";
import type {
  DomainEvent,
  EventOf,
  EventVerb,
  GoalField,
  MeasureFigures,
} from "@/lib/domain/events";
import type { Measure, MeasureKind } from "@/lib/domain/measures";
import { dayInFull, dayRange } from "./days";
import { figure, number } from "./numbers";
import { type Sentence, sentence, strong } from "./sentence";

/** What helps to say an event: the goal's title and measure as they are now, where it has one. */
export type EventContext = { title?: string; measure?: Measure };

type Tellers = {
  [V in EventVerb]: (figures: EventOf<V>["figures"], about: EventContext) => Sentence;
};

const it = ({ title }: EventContext) => strong(title ?? "A goal");
const on = (day: Day): string => dayInFull(day);
const span = (from: Day, to: Day): string => (from === to ? on(from) : dayRange(from, to));

const FIELDS: Record<GoalField, string> = {
  title: "title",
  note: "note",
  horizon: "horizon",
  smart: "SMART parts",
  weight: "weight",
  isPrivate: "who can see it",
};

const KINDS: Record<MeasureKind, string> = {
  tick: "done or not",
  count: "a count",
  amount: "an amount",
  hold: "a level to hold",
  checklist: "a list",
};

const listed = (words: string[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) as string}`;

const measured = ({ kind, target }: MeasureFigures): string =>
  target === null ? KINDS[kind] : `${KINDS[kind]} of ${number(target)}`;

/** "+1", "82 % of the starting spend", "Patents filed: done" */
export function entryFigure({ amount, item, done }: EntryDraft, measure?: Measure): string {
  if (item !== null) {
    const known = measure?.kind === "checklist" ? measure.items.find((i) => i.key === item) : null;
    return `${known?.title ?? "an item"}: ${done === false ? "open again" : "done"}`;
  }
  if (amount === null) return "a note";
  if (measure?.kind === "count") return `+${number(amount)}`;
  return measure && "unit" in measure ? figure(amount, measure.unit) : number(amount);
}

const TELLERS: Tellers = {
  "plan.started": ({ startsOn, endsOn, goals }) =>
    sentence`Plan started: ${number(goals)} ${goals === 1 ? "goal" : "goals"}, ${span(startsOn, endsOn)}.`,
  "plan.renamed": () => sentence`Plan renamed.`,
  "plan.moved": ({ from, to }) => sentence`Plan start moved from ${on(from)} to ${on(to)}.`,
  "plan.activated": () => sentence`Plan under way.`,
  "plan.completed": () => sentence`Plan completed.`,
  "plan.reopened": () => sentence`Plan reopened.`,
  "plan.archived": () => sentence`Plan put in the archive.`,
  "plan.restored": () => sentence`Plan taken out of the archive.`,
  "plan.deleted": () => sentence`Plan deleted.`,
  "plan.undeleted": () => sentence`Plan brought back.`,
  "pause.added": ({ from, to }) => sentence`Pause added: ${span(from, to)}.`,
  "pause.removed": ({ from, to }) => sentence`Pause removed: ${span(from, to)}.`,
  "goal.added": ({ dueOn }, about) => sentence`${it(about)} added, due ${on(dueOn)}.`,
  "goal.edited": ({ fields }, about) =>
    sentence`${it(about)} edited: ${listed(fields.map((field) => FIELDS[field]))}.`,
  "goal.moved": ({ from, to }, about) =>
    sentence`${it(about)} moved from ${span(from.startsOn, from.dueOn)} to ${span(to.startsOn, to.dueOn)}.`,
  "goal.remeasured": ({ from, to }, about) =>
    sentence`${it(about)} is measured by ${measured(to)}, before by ${measured(from)}.`,
  "goal.ticked": (_, about) => sentence`${it(about)} done.`,
  "goal.unticked": (_, about) => sentence`${it(about)} open again.`,
  "goal.reached": (figures, about) =>
    sentence`${it(about)} reached its target on ${on(figures.on)}.`,
  "goal.reopened": (_, about) => sentence`${it(about)} fell below its target and is open again.`,
  "goal.dropped": (_, about) => sentence`${it(about)} let go.`,
  "goal.restored": (_, about) => sentence`${it(about)} taken up again.`,
  "goal.deleted": (_, about) => sentence`${it(about)} deleted.`,
  "goal.undeleted": (_, about) => sentence`${it(about)} brought back.`,
  "goals.reordered": () => sentence`Goals put in another order.`,
  "entry.logged": (entry, about) =>
    sentence`Milestone on ${it(about)} for ${on(entry.occurredOn)}: ${entryFigure(entry, about.measure)}.`,
  "entry.corrected": ({ was, is }, about) =>
    was.occurredOn === is.occurredOn
      ? sentence`Milestone on ${it(about)} corrected: ${entryFigure(is, about.measure)}, before ${entryFigure(was, about.measure)}.`
      : sentence`Milestone on ${it(about)} corrected: ${entryFigure(is, about.measure)} on ${on(is.occurredOn)}, before ${entryFigure(was, about.measure)} on ${on(was.occurredOn)}.`,
  "entry.voided": ({ was }, about) =>
    sentence`Milestone of ${on(was.occurredOn)} on ${it(about)} taken away.`,
};

/** An event as a sentence. */
export function eventSentence(event: DomainEvent, about: EventContext = {}): Sentence {
  const tell = TELLERS[event.verb] as (
    figures: DomainEvent["figures"],
    about: EventContext,
  ) => Sentence;
  return tell(event.figures, about);
}
