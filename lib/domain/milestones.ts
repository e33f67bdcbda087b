// Knows a ledger as a person reads it: each milestone once, with what it was before it was corrected.
import type { Entry } from "./entries";

/** The latest word on a milestone and the entries it replaced, newest first. */
export type Milestone<E extends Entry = Entry> = { now: E; was: E[] };

export type Milestones<E extends Entry = Entry> = {
  /** What counts, newest day first; ties by order of recording, the latest first. */
  standing: Milestone<E>[];
  /** What was taken away, in the same order. */
  takenAway: Milestone<E>[];
};

/** Every entry of the ledger appears in exactly one milestone. */
export function milestonesOf<E extends Entry>(entries: readonly E[]): Milestones<E> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const superseded = new Set(entries.map((entry) => entry.supersedes));
  const all = entries
    .filter((entry) => !superseded.has(entry.id))
    .map((now) => ({ now, was: before(now, byId) }))
    .sort((a, b) => newestFirst(a.now, b.now));
  return {
    standing: all.filter(({ now }) => !now.isVoid),
    takenAway: all.filter(({ now }) => now.isVoid),
  };
}

function before<E extends Entry>(entry: E, byId: ReadonlyMap<string, E>): E[] {
  const was: E[] = [];
  let next = entry.supersedes === null ? undefined : byId.get(entry.supersedes);
  while (next) {
    was.push(next);
    next = next.supersedes === null ? undefined : byId.get(next.supersedes);
  }
  return was;
}

const newestFirst = (a: Entry, b: Entry): number =>
  a.occurredOn === b.occurredOn ? b.number - a.number : a.occurredOn < b.occurredOn ? 1 : -1;
