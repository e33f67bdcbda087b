// Knows what an edit of a goal means for its dates, its figures and whether it is done.
import { canonicalJson } from "./canonical";
import type { Day } from "./days";
import type { Entry } from "./entries";
import type { Decided, DomainEvent, GoalField, MeasureFigures } from "./events";
import { type Goal, settle } from "./goals";
import { isReached, type Sums, standing, sums } from "./ledger";
import type { Measure } from "./measures";
import { accept, type Outcome, refuse } from "./problems";

/** What may be changed; a part left out, or `undefined`, stays as it is. */
export type GoalChanges = {
  [K in "title" | "horizon" | "startsOn" | "dueOn" | "measure" | "smart" | "weight"]?:
    | Goal[K]
    | undefined;
};

export type Edited<G extends Goal> = { goal: G; sums: Sums };

/**
 * Changes a goal. Refused when it would end before it starts, or when the kind of its measure
 * would change under figures already logged; target, unit, baseline and items may change, and the
 * goal is done or open again by what they make of its entries.
 */
export function editGoal<G extends Goal>(
  { goal, entries }: { goal: G; entries: readonly Entry[] },
  changes: GoalChanges,
  { by }: { by: string },
): Outcome<Decided<Edited<G>>> {
  const given = Object.fromEntries(Object.entries(changes).filter(([, v]) => v !== undefined));
  const edited: G = { ...goal, ...given };
  if (edited.dueOn < edited.startsOn) return refuse({ code: "goal.dates-order" });
  if (edited.measure.kind !== goal.measure.kind && hasFigures(entries)) {
    return refuse({ code: "goal.measure-has-entries" });
  }
  const before = { isReached: isReached(goal.measure, sums(goal.measure, goal, entries)) };
  const after = { sums: sums(edited.measure, edited, entries), entries };
  const settled = settle(edited, before, after, { by, mayReopen: true });
  return accept({
    next: { goal: { ...edited, state: settled.next }, sums: after.sums },
    events: [...eventsOf(goal, edited), ...settled.events],
  });
}

/** Changes only the dates. */
export const moveDates = <G extends Goal>(
  ledger: { goal: G; entries: readonly Entry[] },
  dates: { startsOn: Day; dueOn: Day },
  act: { by: string },
): Outcome<Decided<Edited<G>>> => editGoal(ledger, dates, act);

// Notes on a tick carry no figure, so they fit any measure that comes after.
const hasFigures = (entries: readonly Entry[]): boolean =>
  standing(entries).some((entry) => entry.amount !== null || entry.item !== null);

// By contents: the database does not keep the order of a measure's parts.
const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

function eventsOf(was: Goal, is: Goal): DomainEvent[] {
  const events: DomainEvent[] = [];
  const fields = (["title", "horizon", "smart", "weight"] satisfies GoalField[]).filter(
    (field) => !same(was[field], is[field]),
  );
  if (fields.length > 0) events.push({ verb: "goal.edited", figures: { fields } });
  if (was.startsOn !== is.startsOn || was.dueOn !== is.dueOn) {
    events.push({ verb: "goal.moved", figures: { from: datesOf(was), to: datesOf(is) } });
  }
  if (!same(was.measure, is.measure)) {
    const [from, to] = [figuresOf(was.measure), figuresOf(is.measure)];
    events.push({ verb: "goal.remeasured", figures: { from, to } });
  }
  return events;
}

const datesOf = ({ startsOn, dueOn }: Goal) => ({ startsOn, dueOn });

function figuresOf(measure: Measure): MeasureFigures {
  if (measure.kind === "tick") return { kind: measure.kind, target: null };
  if (measure.kind === "checklist") return { kind: measure.kind, target: measure.items.length };
  const { kind, target } = measure;
  if (measure.kind === "amount") return { kind, target, baseline: measure.baseline };
  return measure.kind === "hold" ? { kind, target, op: measure.op } : { kind, target };
}

/** What an event's figures leave out because somebody typed it: a goal's title, a measure's unit. */
export type ChangedWords = {
  verb: "goal.edited" | "goal.remeasured";
  was: string;
  became: string;
};

type Worded = Pick<Goal, "title" | "measure">;

/** The words that an edit changed, beside the events that tell of it. */
export function changedWords(from: Worded, to: Worded): ChangedWords[] {
  const [unit, newUnit] = [unitOf(from.measure), unitOf(to.measure)];
  const all: ChangedWords[] = [{ verb: "goal.edited", was: from.title, became: to.title }];
  if (unit !== null && newUnit !== null) {
    all.push({ verb: "goal.remeasured", was: unit, became: newUnit });
  }
  return all.filter(({ was, became }) => was !== became);
}

const unitOf = (measure: Measure): string | null => ("unit" in measure ? measure.unit : null);
