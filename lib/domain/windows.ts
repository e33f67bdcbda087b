// Knows how months since a start become days, and days become months again.
import type { Window } from "./blueprint";
import { addMonths, type Day } from "./days";

/** The furthest month a window reaches: fifty years. */
export const LAST_MONTH = 600;

export type Span = { startsOn: Day; dueOn: Day };

/** Both ends counted from the plan's start and clamped to the month's end, never chained. */
export const spanOf = (planStartsOn: Day, [from, to]: Window): Span => ({
  startsOn: addMonths(planStartsOn, from),
  dueOn: addMonths(planStartsOn, to),
});

/** Whole months from `from` that do not pass `on`, at least `least`. */
function monthsUntil(from: Day, on: Day, least: number): number {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  const apart = (year - Number(from.slice(0, 4))) * 12 + month - Number(from.slice(5, 7));
  const whole = addMonths(from, apart) > on ? apart - 1 : apart;
  return Math.min(Math.max(whole, least), LAST_MONTH);
}

/** The smallest window of whole months that holds the span, for goals a person dated herself. */
export function windowAround(planStartsOn: Day, { startsOn, dueOn }: Span): Window {
  const from = Math.min(monthsUntil(planStartsOn, startsOn, 0), LAST_MONTH - 1);
  const whole = monthsUntil(planStartsOn, dueOn, 0);
  const to = addMonths(planStartsOn, whole) < dueOn ? whole + 1 : whole;
  return [from, Math.min(Math.max(to, from + 1), LAST_MONTH)];
}
