// Knows how a happening is told in a history. Who did it and which goal stand beside it.
import type { BudgetPeriod } from "@/lib/domain/blueprint";
import type { Day } from "@/lib/domain/days";
import type { EntryDraft } from "@/lib/domain/entries";
import type {
  DomainEvent,
  EventOf,
  EventVerb,
  GoalField,
  MeasureFigures,
  ReviewPart,
  SuggestedField,
} from "@/lib/domain/events";
import type { Measure, MeasureKind } from "@/lib/domain/measures";
import type { GuestRole } from "@/lib/domain/roles";
import { BUDGET_PERIODS } from "./blueprints";
import { dayInFull, dayRange } from "./days";
import { listed } from "./lists";
import { OPS } from "./measures";
import { figure, moneyMinor, number } from "./numbers";
import { type Sentence, sentence, strong } from "./sentence";

/**
 * What helps to say an event: the goal's title and measure as they are now, where it has one, and
 * the name of a person it is about beside who acted.
 */
export type EventContext = { title?: string; measure?: Measure; person?: string };

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
  area: "area",
  isPrivate: "who can see it",
};

const AS: Record<GuestRole, string> = {
  manager: "as manager",
  mentor: "as mentor",
  reader: "as reader",
};

const PARTS: Record<ReviewPart, string> = { self: "Self review", manager: "Manager review" };

const SUGGESTED: Record<SuggestedField, string> = {
  title: "title",
  startsOn: "start",
  dueOn: "due date",
  measure: "measure",
};

const who = ({ person }: EventContext) => strong(person ?? "Somebody");
/** " on Build 5 ETL pipelines", or nothing where it is about the whole plan. */
const there = (about: EventContext): Sentence =>
  about.title === undefined ? [] : sentence` on ${it(about)}`;
/** ", from Tariq": who made the suggestion, where that is known. */
const from = ({ person }: EventContext): Sentence =>
  person === undefined ? [] : sentence`, from ${strong(person)}`;
const fieldsOf = (fields: SuggestedField[]) => listed(fields.map((field) => SUGGESTED[field]));

const sum = ({ amountMinor, currency }: { amountMinor: number; currency: string }) =>
  moneyMinor(amountMinor, currency);
const allowance = (figures: { amountMinor: number; currency: string; per: BudgetPeriod }) =>
  `${sum(figures)} ${BUDGET_PERIODS[figures.per]}`;

const KINDS: Record<MeasureKind, string> = {
  tick: "done or not",
  count: "a count",
  amount: "an amount",
  hold: "a level to hold",
  checklist: "a list",
};

function measured({ kind, target, baseline, op }: MeasureFigures): string {
  if (target === null) return KINDS[kind];
  if (baseline !== undefined) return `${KINDS[kind]} from ${number(baseline)} to ${number(target)}`;
  return `${KINDS[kind]} of ${op === undefined ? "" : `${OPS[op]} `}${number(target)}`;
}

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
    measured(to) === measured(from)
      ? sentence`${it(about)} is measured otherwise than before.`
      : sentence`${it(about)} is measured by ${measured(to)}, before by ${measured(from)}.`,
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
  "budget.added": (figures) => sentence`Budget added: ${allowance(figures)}.`,
  "budget.edited": ({ from, to }) =>
    allowance(from) === allowance(to)
      ? sentence`Budget of ${allowance(to)} edited.`
      : sentence`Budget changed to ${allowance(to)}, before ${allowance(from)}.`,
  "budget.removed": () => sentence`Budget removed.`,
  "budget.restored": () => sentence`Budget brought back.`,
  "spend.logged": (spent) => sentence`Spent ${sum(spent)} on ${on(spent.on)}.`,
  "spend.approved": (spent) => sentence`${sum(spent)} of ${on(spent.on)} approved.`,
  "spend.unapproved": (spent) => sentence`Approval of ${sum(spent)} of ${on(spent.on)} taken back.`,
  "spend.voided": (spent) => sentence`${sum(spent)} of ${on(spent.on)} void.`,
  "spend.unvoided": (spent) => sentence`${sum(spent)} of ${on(spent.on)} counts again.`,
  "invitation.sent": ({ role }) => sentence`Invitation sent, ${AS[role]}.`,
  "invitation.revoked": ({ role }) => sentence`Invitation ${AS[role]} taken back.`,
  "invitation.declined": ({ role }) => sentence`Invitation ${AS[role]} declined.`,
  "person.joined": ({ role, also }) =>
    also ? sentence`On the plan ${AS[role]} too.` : sentence`Joined the plan ${AS[role]}.`,
  "person.left": ({ role }) => sentence`Left the plan, was there ${AS[role]}.`,
  "person.removed": ({ role }, about) => sentence`${who(about)} no longer on the plan ${AS[role]}.`,
  "role.changed": ({ from, to }, about) =>
    sentence`${who(about)} on the plan ${AS[to]}, before ${AS[from]}.`,
  "comment.posted": (_, about) => sentence`Comment${there(about)}.`,
  "comment.edited": ({ mentions, asks }, about) =>
    mentions || asks
      ? sentence`Comment${there(about)} edited: it asks somebody new.`
      : sentence`Comment${there(about)} edited.`,
  "comment.deleted": (_, about) => sentence`Comment${there(about)} deleted.`,
  "comment.undeleted": (_, about) => sentence`Comment${there(about)} brought back.`,
  "comment.resolved": (_, about) => sentence`Question${there(about)} resolved.`,
  "comment.reopened": (_, about) => sentence`Question${there(about)} open again.`,
  "comment.nudged": (_, about) => sentence`A nudge about a question${there(about)}.`,
  "suggestion.made": ({ fields }, about) =>
    sentence`Another ${fieldsOf(fields)} suggested for ${it(about)}.`,
  "suggestion.taken": ({ fields }, about) =>
    sentence`The suggested ${fieldsOf(fields)} of ${it(about)} taken${from(about)}.`,
  "suggestion.declined": ({ fields }, about) =>
    sentence`The suggested ${fieldsOf(fields)} of ${it(about)} declined${from(about)}.`,
  "suggestion.reopened": ({ fields }, about) =>
    sentence`The suggested ${fieldsOf(fields)} of ${it(about)} open again${from(about)}.`,
  "suggestion.withdrawn": ({ fields }, about) =>
    sentence`The suggested ${fieldsOf(fields)} of ${it(about)} withdrawn.`,
  "suggestion.nudged": ({ fields }, about) =>
    sentence`A nudge about the suggested ${fieldsOf(fields)} of ${it(about)}.`,
  "review.opened": ({ from, to }) => sentence`Review opened for ${span(from, to)}.`,
  "review.withdrawn": ({ from, to }) => sentence`Review of ${span(from, to)} withdrawn.`,
  "review.restored": ({ from, to }) => sentence`Review of ${span(from, to)} brought back.`,
  "review.submitted": ({ part }) => sentence`${PARTS[part]} submitted.`,
  "review.recalled": ({ part }) => sentence`${PARTS[part]} recalled.`,
  "review.signed": ({ part }) => sentence`${PARTS[part]} signed.`,
  "review.lapsed": ({ part }) =>
    sentence`${PARTS[part]} to be signed again: what stands in the review has changed.`,
  "review.sealed": ({ hash }) => sentence`Review sealed as ${hash.slice(0, 12)}.`,
  "review.handed-over": (_, about) => sentence`Review handed over to ${who(about)}.`,
  "review.addended": () => sentence`Addendum to a signed review.`,
  "share.created": ({ until }) => sentence`Share link made, good until ${on(until)}.`,
  "share.revoked": () => sentence`Share link taken back.`,
};

/** Every verb there is. */
export const EVENT_VERBS = Object.keys(TELLERS) as EventVerb[];

/** An event as a sentence. */
export function eventSentence(event: DomainEvent, about: EventContext = {}): Sentence {
  const tell = TELLERS[event.verb] as (
    figures: DomainEvent["figures"],
    about: EventContext,
  ) => Sentence;
  return tell(event.figures, about);
}

/** Who did it; `gone` is what somebody is called whose account is no more. To decline needs none. */
export const actorName = (
  { actor, event }: { actor: string | null; event: DomainEvent },
  gone: string,
): string => actor ?? (event.verb === "invitation.declined" ? "Who was invited" : gone);
