// Knows what happened to one goal since the last review, read from its events.
import type { Day } from "../days";
import type { DomainEvent, EventOf, MeasureFigures } from "../events";
import type { GoalState } from "../goals";

/** One event of a goal, with the reason given for it where there is one. */
export type GoalEvent = { event: DomainEvent; entryId: string | null; why: string | null };

type Dates = { startsOn: Day; dueOn: Day };

/** In the order in which it happened; what was taken back within the time is not among it. */
export type GoalChange =
  | { is: "added" }
  | { is: "moved"; from: Dates; to: Dates; why: string | null }
  | { is: "remeasured"; from: MeasureFigures; to: MeasureFigures; why: string | null }
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

/** The changes a goal ended up with: moves and measures from first to last, the state as it is now. */
export function changesOf(events: readonly GoalEvent[], now: GoalState): GoalChange[] {
  const isAdded = events.some(({ event }) => event.verb === "goal.added");
  return [
    ...(isAdded ? [{ is: "added" } as const] : []),
    ...moved(events),
    ...remeasured(events),
    ...stateChange(stateBefore(events, now), now),
  ];
}

const of = <V extends DomainEvent["verb"]>(events: readonly GoalEvent[], verb: V) =>
  events.flatMap(({ event, why }) =>
    event.verb === verb ? [{ figures: event.figures as EventOf<V>["figures"], why }] : [],
  );

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Several reasons are said one after the other. */
const reasons = (all: readonly { why: string | null }[]): string | null => {
  const said = [...new Set(all.flatMap(({ why }) => why ?? []))];
  return said.length === 0 ? null : said.join(" · ");
};

function moved(events: readonly GoalEvent[]): GoalChange[] {
  const all = of(events, "goal.moved");
  const [from, to] = [all[0]?.figures.from, all.at(-1)?.figures.to];
  if (!from || !to || same(from, to)) return [];
  return [{ is: "moved", from, to, why: reasons(all) }];
}

function remeasured(events: readonly GoalEvent[]): GoalChange[] {
  const all = of(events, "goal.remeasured");
  const [from, to] = [all[0]?.figures.from, all.at(-1)?.figures.to];
  if (!from || !to || same(from, to)) return [];
  return [{ is: "remeasured", from, to, why: reasons(all) }];
}

function stateChange(was: GoalState["is"], now: GoalState): GoalChange[] {
  if (was === now.is) return [];
  if (now.is === "done") return [{ is: "done", on: now.on }];
  if (now.is === "dropped") return [{ is: "dropped", on: now.on, why: now.why }];
  return [{ is: was === "done" ? "reopened" : "restored" }];
}
