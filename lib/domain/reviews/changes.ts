// Knows what happened to one goal since the last review, read from its events.
import type { Day } from "../days";
import type { DomainEvent, EventOf, MeasureFigures } from "../events";
import type { GoalState } from "../goals";

/**
 * One event of a goal, with the reason given for it where there is one: the owner's, or what was
 * written to a suggestion she took. `words`: the title or unit that it changed.
 */
export type GoalEvent = {
  event: DomainEvent;
  entryId: string | null;
  why: string | null;
  suggestedBy?: string | null;
  words?: { was: string; became: string } | null;
};

type Dates = { startsOn: Day; dueOn: Day };

/** With the unit where it was changed too. */
export type MeasuredBy = MeasureFigures & { unit?: string };

/** `suggestedBy`: ids of those whose suggestions were taken; absent where it was the owner's idea. */
type Reason = { why: string | null; suggestedBy?: string[] };

type Change<T> = { from: T; to: T } & Reason;

/** In the order in which it happened; what was taken back within the time is not among it. */
export type GoalChange =
  | { is: "added" }
  | ({ is: "renamed" } & Change<string>)
  | ({ is: "moved" } & Change<Dates>)
  | ({ is: "remeasured" } & Change<MeasuredBy>)
  | { is: "done"; on: Day }
  | { is: "reopened" }
  | { is: "dropped"; on: Day; why: string }
  | { is: "restored" };

/** How a goal's state was before its first event of these: done, let go or open. */
export function stateBefore(events: readonly GoalEvent[], now: GoalState): GoalState["is"] {
  for (const { event } of events) {
    switch (event.verb) {
      case "goal.ticked":
      case "goal.reached":
      case "goal.dropped":
        return "open";
      case "goal.unticked":
      case "goal.reopened":
        return "done";
      case "goal.restored":
        return "dropped";
    }
  }
  return now.is;
}

/** The changes a goal ended up with: words, moves and measures from first to last, its state now. */
export function changesOf(events: readonly GoalEvent[], now: GoalState): GoalChange[] {
  const isAdded = events.some(({ event }) => event.verb === "goal.added");
  return [
    ...(isAdded ? [{ is: "added" } as const] : []),
    ...changed(renamings(events)).map((change) => ({ is: "renamed" as const, ...change })),
    ...changed(moves(events)).map((change) => ({ is: "moved" as const, ...change })),
    ...changed(measurings(events)).map((change) => ({ is: "remeasured" as const, ...change })),
    ...stateChange(stateBefore(events, now), now),
  ];
}

/** One step of a change, and what was said about it. */
type Step<T> = { from: T; to: T; told: GoalEvent };

const of = <V extends DomainEvent["verb"]>(events: readonly GoalEvent[], verb: V) =>
  events.flatMap((told) =>
    told.event.verb === verb
      ? [{ figures: told.event.figures as EventOf<V>["figures"], told }]
      : [],
  );

const renamings = (events: readonly GoalEvent[]): Step<string>[] =>
  of(events, "goal.edited").flatMap(({ told }) =>
    told.words ? [{ from: told.words.was, to: told.words.became, told }] : [],
  );

const moves = (events: readonly GoalEvent[]): Step<Dates>[] =>
  of(events, "goal.moved").map(({ figures: { from, to }, told }) => ({ from, to, told }));

/** Each with its unit, where that is known because it was changed within the time. */
function measurings(events: readonly GoalEvent[]): Step<MeasuredBy>[] {
  const all = of(events, "goal.remeasured");
  let unit = all.find(({ told }) => told.words)?.told.words?.was;
  return all.map(({ figures, told }) => {
    const from = inUnit(figures.from, unit);
    unit = told.words?.became ?? unit;
    return { from, to: inUnit(figures.to, unit), told };
  });
}

const inUnit = (figures: MeasureFigures, unit: string | undefined): MeasuredBy =>
  unit === undefined ? figures : { ...figures, unit };

/** What only one of both knows is no difference. */
const same = (a: object | string, b: object | string): boolean => {
  if (typeof a === "string" || typeof b === "string") return a === b;
  const other = new Map(Object.entries(b));
  return Object.entries(a).every(([name, value]) => !other.has(name) || other.get(name) === value);
};

/** From first to last; of the reasons those since it last was as it had been at first. */
function changed<T extends object | string>(steps: readonly Step<T>[]): Change<T>[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || same(first.from, last.to)) return [];
  const { from } = first;
  const back = steps.findLastIndex((step) => same(step.to, from));
  return [{ from, to: last.to, ...reasonOf(steps.slice(back + 1)) }];
}

/** Several reasons are said one after the other. */
function reasonOf(steps: readonly Step<unknown>[]): Reason {
  const said = new Set(steps.flatMap(({ told }) => (told.why === null ? [] : inShort(told.why))));
  const by = new Set(steps.flatMap(({ told }) => told.suggestedBy ?? []));
  return {
    why: said.size === 0 ? null : [...said].join(" · "),
    ...(by.size > 0 && { suggestedBy: [...by] }),
  };
}

/** As long as an owner's own reason may be. */
const REASON_LENGTH = 500;

/** On one line, as a suggestion's words need not be. */
function inShort(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= REASON_LENGTH ? line : `${line.slice(0, REASON_LENGTH - 1).trimEnd()}…`;
}

function stateChange(was: GoalState["is"], now: GoalState): GoalChange[] {
  if (was === now.is) return [];
  if (now.is === "done") return [{ is: "done", on: now.on }];
  if (now.is === "dropped") return [{ is: "dropped", on: now.on, why: now.why }];
  return [{ is: was === "done" ? "reopened" : "restored" }];
}
