// Knows the ledger of a goal: dated milestones that are added, corrected and voided, never changed.
import type { Day } from "./days";
import type { Decided, DomainEvent } from "./events";
import { type Goal, type GoalState, settle } from "./goals";
import { isReached, type Sums, sums } from "./ledger";
import type { Measure } from "./measures";
import { accept, type Outcome, refuse } from "./problems";

/** A milestone as logged. `amount` is added for count and is the new reading for amount and hold. */
export type Entry = {
  id: string;
  /** Order of recording within the goal, 1, 2, 3 …; ties on `occurredOn` are settled by it. */
  number: number;
  occurredOn: Day;
  amount: number | null;
  item: string | null;
  done: boolean | null;
  /** The entry this one corrects; that one no longer counts. */
  supersedes: string | null;
  /** A correction that takes the superseded entry away and puts nothing in its place. */
  isVoid: boolean;
};

/** What is logged: the day, and the figure that the goal's measure asks for. */
export type EntryDraft = Pick<Entry, "occurredOn" | "amount" | "item" | "done">;

/** An entry about to be kept: all but its id. */
export type NewEntry = Omit<Entry, "id">;

/** What logging or correcting leads to: the entry to keep, the goal's state and its sums. */
export type Logged = { entry: NewEntry; state: GoalState; sums: Sums };

type Ledger = { goal: Goal; entries: readonly Entry[] };
type Act = { today: Day; by: string };

export const ENTRIES_PER_GOAL = 5_000;

/**
 * Logs a milestone. Refused in the future, without the figure the measure asks for, with one it
 * has no place for, and on a goal that was let go. A done goal may be logged on.
 */
export function logEntry(
  { goal, entries }: Ledger,
  draft: EntryDraft,
  act: Act,
): Outcome<Decided<Logged>> {
  const { state } = goal;
  if (state.is === "dropped") return refuse({ code: "goal.already-dropped", on: state.on });
  const figures = fitted(goal.measure, draft, act.today);
  if (!figures.ok) return figures;
  if (entries.length >= ENTRIES_PER_GOAL) {
    return refuse({ code: "entry.too-many", limit: ENTRIES_PER_GOAL });
  }
  const entry = { ...figures.value, number: nextNumber(entries), supersedes: null, isVoid: false };
  // A worse reading later on is news, not a correction; an item put back on the list is one.
  const mayReopen = goal.measure.kind === "checklist";
  const next = follow({ goal, entries }, entry, { by: act.by, mayReopen });
  return accept({
    next: next.value,
    events: [{ verb: "entry.logged", figures: figures.value }, ...next.events],
  });
}

/**
 * Corrects a milestone by a new one, or takes it away with `"void"`. The old one stays in the
 * ledger and no longer counts. A goal done by reaching its target reopens when it falls below.
 */
export function correctEntry(
  { goal, entries }: Ledger,
  supersedes: string,
  correction: EntryDraft | "void",
  act: Act,
): Outcome<Decided<Logged>> {
  const was = entries.find((entry) => entry.id === supersedes);
  if (!was) return refuse({ code: "entry.supersedes-unknown" });
  const isVoid = correction === "void";
  if (entries.some((entry) => entry.supersedes === supersedes) || (was.isVoid && isVoid)) {
    return refuse({ code: "entry.already-superseded" });
  }
  const empty = { occurredOn: was.occurredOn, amount: null, item: null, done: null };
  const figures = isVoid ? accept(empty) : fitted(goal.measure, correction, act.today);
  if (!figures.ok) return figures;
  if (entries.length >= ENTRIES_PER_GOAL) {
    return refuse({ code: "entry.too-many", limit: ENTRIES_PER_GOAL });
  }
  const entry = { ...figures.value, number: nextNumber(entries), supersedes, isVoid };
  const next = follow({ goal, entries }, entry, { by: act.by, mayReopen: true });
  const event: DomainEvent = isVoid
    ? { verb: "entry.voided", figures: { was: figuresOf(was) } }
    : { verb: "entry.corrected", figures: { was: figuresOf(was), is: figures.value } };
  return accept({ next: next.value, events: [event, ...next.events] });
}

const figuresOf = ({ occurredOn, amount, item, done }: EntryDraft): EntryDraft => ({
  occurredOn,
  amount,
  item,
  done,
});

const nextNumber = (entries: readonly Entry[]): number =>
  entries.reduce((most, entry) => Math.max(most, entry.number), 0) + 1;

/** The ledger, its sums and the goal's state once an entry is added. */
function follow(
  { goal, entries }: Ledger,
  entry: NewEntry,
  how: { by: string; mayReopen: boolean },
): { value: Logged; events: DomainEvent[] } {
  const after = [...entries, { ...entry, id: "" }];
  const total = sums(goal.measure, goal, after);
  const before = { isReached: isReached(goal.measure, sums(goal.measure, goal, entries)) };
  const { next, events } = settle(goal, before, { sums: total, entries: after }, how);
  return { value: { entry, state: next, sums: total }, events };
}

/** The draft as this measure takes it, or why it does not. A checklist's item is done unless said. */
function fitted(measure: Measure, draft: EntryDraft, today: Day): Outcome<EntryDraft> {
  const { occurredOn, amount, item, done } = draft;
  if (occurredOn > today) return refuse({ code: "entry.in-future", today });
  if (measure.kind === "checklist") {
    if (amount !== null) return refuse({ code: "entry.amount-unwanted" });
    if (!measure.items.some((known) => known.key === item)) {
      return refuse({ code: "entry.item-unknown" });
    }
    return accept({ occurredOn, amount, item, done: done ?? true });
  }
  if (item !== null || done !== null) return refuse({ code: "entry.item-unwanted" });
  if (measure.kind === "tick") {
    return amount === null ? accept(figuresOf(draft)) : refuse({ code: "entry.amount-unwanted" });
  }
  if (amount === null || !Number.isFinite(amount)) return refuse({ code: "entry.amount-missing" });
  // What was counted too much is corrected where it was counted, so that the trace stays.
  if (measure.kind === "count" && amount < 0) return refuse({ code: "entry.amount-negative" });
  return accept(figuresOf(draft));
}
