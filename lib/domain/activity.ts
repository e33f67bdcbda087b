// Knows how busy a plan was, week by week: what was done counts on the day it happened.
import { addDays, type Day, daysBetween, weekday } from "./days";
import type { Pause } from "./goals";
import { isPaused } from "./pauses";

export type ActiveDay = { on: Day; count: number };

/** A week by its Monday. `isPaused`: no day of it asked for anything. */
export type Week = {
  startsOn: Day;
  count: number;
  isPaused: boolean;
  /** Where today stands: in it, or before it. */
  isNow: boolean;
  isAhead: boolean;
};

const mondayOf = (on: Day): Day => addDays(on, 1 - weekday(on));

/**
 * The weeks from that of `from` to that of `to`, widened to hold every active day, each
 * with the count of what was done in it.
 */
export function activity(input: {
  days: readonly ActiveDay[];
  pauses: readonly Pause[];
  from: Day;
  to: Day;
  today: Day;
}): Week[] {
  const { days, pauses, today } = input;
  const known = [input.from, ...days.map(({ on }) => on)].sort();
  const first = mondayOf(known[0] as Day);
  const last = mondayOf([...known, input.to].sort().at(-1) as Day);
  const counts = new Map<Day, number>();
  for (const { on, count } of days) {
    const monday = mondayOf(on);
    counts.set(monday, (counts.get(monday) ?? 0) + count);
  }
  const now = mondayOf(today);
  return Array.from({ length: daysBetween(first, last) / 7 + 1 }, (_, index) => {
    const startsOn = addDays(first, 7 * index);
    const week = Array.from({ length: 7 }, (_, at) => addDays(startsOn, at));
    return {
      startsOn,
      count: counts.get(startsOn) ?? 0,
      isPaused: week.every((day) => isPaused(pauses, day)),
      isNow: startsOn === now,
      isAhead: startsOn > now,
    };
  });
}
