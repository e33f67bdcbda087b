// Knows when a plan is looked back on: every three months from its start, until it ends.
import { addDays, addMonths, type Day, earliest, monthsBetween } from "../days";

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
export function nextReview(startsOn: Day, endsOn: Day, on: Day): Day | null {
  const last = lastReview(startsOn, addDays(on, -1));
  const next = addMonths(startsOn, (last?.months ?? 0) + REVIEW_MONTHS);
  return next > endsOn ? null : next;
}

/** The last day of the rhythm that is not after `until`, were there no end. */
function lastReview(startsOn: Day, until: Day): { on: Day; months: number } | null {
  const months = Math.floor(monthsBetween(startsOn, until) / REVIEW_MONTHS) * REVIEW_MONTHS;
  return months < REVIEW_MONTHS ? null : { on: addMonths(startsOn, months), months };
}

/** A review day is announced so many days ahead. */
const AHEAD_DAYS = 7;

/**
 * The review day that asks for a review on `on`: near, or passed, until a review answers it or the next
 * one takes its place. A review answers a day that its period comes within a month of.
 */
export function dueReview(
  plan: { startsOn: Day; endsOn: Day },
  reviews: readonly { to: Day }[],
  on: Day,
): Day | null {
  const last = lastReview(plan.startsOn, earliest(plan.endsOn, addDays(on, AHEAD_DAYS)));
  if (last === null) return null;
  return reviews.some(({ to }) => to >= addMonths(last.on, -1)) ? null : last.on;
}
