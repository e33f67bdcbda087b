// Knows when a plan is looked back on: every three months from its start, until it ends.
import { addMonths, type Day } from "./days";

/** Months between two reviews. */
export const REVIEW_MONTHS = 3;

/**
 * Every review day of a plan: the start plus three, six, nine … months, each counted from the start
 * and clamped to the month's end, the last one not after `endsOn`.
 */
export function reviewDays(startsOn: Day, endsOn: Day): Day[] {
  const days: Day[] = [];
  for (let months = REVIEW_MONTHS; ; months += REVIEW_MONTHS) {
    const on = addMonths(startsOn, months);
    if (on > endsOn) return days;
    days.push(on);
  }
}

/** The first review day on or after `on`; `null` once the plan has had its last. */
export const nextReview = (startsOn: Day, endsOn: Day, on: Day): Day | null =>
  reviewDays(startsOn, endsOn).find((day) => day >= on) ?? null;
