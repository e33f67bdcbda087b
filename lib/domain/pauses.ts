// Knows time out: days on which nothing is owed, and how to count the days that are left.
import { type Day, dayFromNumber, dayNumber } from "./days";
import type { Pause } from "./goals";
import { accept, type Outcome, refuse } from "./problems";

/** Paused days as day numbers, both ends paused; disjoint, ascending, never touching. */
export type Stretch = { from: number; to: number };

/** Pauses as stretches: overlapping and neighbouring ones become one, empty ones vanish. */
export function stretchesOf(pauses: readonly Pause[]): Stretch[] {
  const sorted = pauses
    .map((pause) => ({ from: dayNumber(pause.from), to: dayNumber(pause.to) }))
    .filter((stretch) => stretch.from <= stretch.to)
    .sort((a, b) => a.from - b.from);
  const merged: Stretch[] = [];
  for (const stretch of sorted) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to + 1) last.to = Math.max(last.to, stretch.to);
    else merged.push(stretch);
  }
  return merged;
}

/** How many days of `(after, to]` are not paused; 0 when `to` is not later. Day numbers. */
export function activeDays(stretches: readonly Stretch[], after: number, to: number): number {
  let days = Math.max(0, to - after);
  for (const stretch of stretches) {
    days -= Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, after + 1) + 1);
  }
  return Math.max(0, days);
}

/** The `count`-th day after `after` that is not paused, as a day number; `after` itself for 0. */
export function activeDayAfter(
  stretches: readonly Stretch[],
  after: number,
  count: number,
): number {
  if (count <= 0) return after;
  let found = after + count;
  for (const stretch of stretches) {
    if (stretch.to <= after) continue;
    if (stretch.from > found) break;
    found += stretch.to - Math.max(stretch.from, after + 1) + 1;
  }
  return found;
}

export const isPaused = (pauses: readonly Pause[], on: Day): boolean =>
  pauses.some((pause) => pause.from <= on && on <= pause.to);

/** The last day of the pause that `on` falls in, pauses that touch counted as one; `null` outside. */
export function pausedUntil(pauses: readonly Pause[], on: Day): Day | null {
  const n = dayNumber(on);
  const found = stretchesOf(pauses).find((stretch) => stretch.from <= n && n <= stretch.to);
  return found ? dayFromNumber(found.to) : null;
}

/** A new pause among those there are: `pause.order` when it ends before it starts, `pause.overlap`. */
export function addPause(pauses: readonly Pause[], pause: Pause): Outcome<Pause> {
  if (pause.to < pause.from) return refuse({ code: "pause.order" });
  const met = pauses.find((other) => other.from <= pause.to && pause.from <= other.to);
  if (met) return refuse({ code: "pause.overlap", from: met.from, to: met.to });
  return accept(pause);
}
