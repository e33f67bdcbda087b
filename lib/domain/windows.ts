// Knows how months since a start become days, and days become months again.
import type { Window } from "./blueprint";
import { addMonths, type Day, monthsBetween } from "./days";

/** The furthest month a window reaches: fifty years. */
export const LAST_MONTH = 600;

export type Span = { startsOn: Day; dueOn: Day };

/** Both ends counted from the plan's start and clamped to the month's end, never chained. */
export const spanOf = (planStartsOn: Day, [from, to]: Window): Span => ({
  startsOn: addMonths(planStartsOn, from),
  dueOn: addMonths(planStartsOn, to),
});

/** Months of a plan that are full on a day, none before it starts. */
const monthsUntil = (from: Day, on: Day): number =>
  Math.min(Math.max(monthsBetween(from, on), 0), LAST_MONTH);

/** The smallest window of whole months that holds the span, for goals a person dated herself. */
export function windowAround(planStartsOn: Day, { startsOn, dueOn }: Span): Window {
  const from = Math.min(monthsUntil(planStartsOn, startsOn), LAST_MONTH - 1);
  const whole = monthsUntil(planStartsOn, dueOn);
  const to = addMonths(planStartsOn, whole) < dueOn ? whole + 1 : whole;
  return [from, Math.min(Math.max(to, from + 1), LAST_MONTH)];
}
