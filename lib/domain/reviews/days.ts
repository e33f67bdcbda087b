// Knows when a plan is looked back on: every three months from its start, until it ends.
import { addDays, addMonths, type Day } from "../days";

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

/** A review day is announced so many days ahead, and asked for as many after it passed. */
const AHEAD_DAYS = 7;
const AFTER_DAYS = 30;

/**
 * The review day that asks for a review on `on`: near, or passed within the last month, and answered
 * by none of the plan's reviews. A review answers a day that its period comes within a month of.
 */
export function dueReview(
  plan: { startsOn: Day; endsOn: Day },
  reviews: readonly { to: Day }[],
  on: Day,
): Day | null {
  const near = reviewDays(plan.startsOn, plan.endsOn).filter(
    (day) => day <= addDays(on, AHEAD_DAYS) && day >= addDays(on, -AFTER_DAYS),
  );
  const day = near.at(-1);
  if (day === undefined) return null;
  return reviews.some(({ to }) => to >= addMonths(day, -1)) ? null : day;
}
