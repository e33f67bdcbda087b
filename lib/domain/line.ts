// Knows the line: where a goal would be on a day if it moved evenly from its start to its due day.
import { type Day, dayNumber } from "./days";
import type { Pause } from "./goals";
import { EPSILON } from "./measures";
import { activeDayAfter, activeDays, type Stretch, stretchesOf } from "./pauses";

/** A goal's line in day numbers; `length` is the count of days in (start, due] that are not paused. */
export type Line = { start: number; due: number; stretches: readonly Stretch[]; length: number };

export function lineOf(dates: { startsOn: Day; dueOn: Day }, stretches: readonly Stretch[]): Line {
  const start = dayNumber(dates.startsOn);
  const due = dayNumber(dates.dueOn);
  return { start, due, stretches, length: activeDays(stretches, start, due) };
}

/**
 * The line's height, 0…1, on a day number: days not paused in (start, day] over those in
 * (start, due]. 0 up to the start day and 1 from the due day on; where no day remains to share
 * (all paused, or due on the start day) it is 0 before the due day and 1 from it on.
 */
export function heightOn(line: Line, n: number): number {
  if (n >= line.due) return 1;
  if (n <= line.start || line.length === 0) return 0;
  return activeDays(line.stretches, line.start, n) / line.length;
}

/** The last day number on which the line is at or below a height; `null` when it never rises above. */
export function lastDayAtOrBelow(line: Line, height: number): number | null {
  if (height >= 1 - EPSILON) return null;
  if (line.length === 0) return line.due - 1;
  const days = Math.floor(height * line.length + EPSILON);
  return activeDayAfter(line.stretches, line.start, days + 1) - 1;
}

/** The first day number on which the line has reached a height in (0, 1]. */
export function firstDayAt(line: Line, height: number): number {
  if (line.length === 0) return line.due;
  const days = Math.ceil(Math.min(1, height) * line.length - EPSILON);
  return activeDayAfter(line.stretches, line.start, days);
}

/** Where the line stands on a day, 0…1. */
export const expectedOn = (
  dates: { startsOn: Day; dueOn: Day },
  pauses: readonly Pause[],
  on: Day,
): number => heightOn(lineOf(dates, stretchesOf(pauses)), dayNumber(on));
