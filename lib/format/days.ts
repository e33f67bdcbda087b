// Knows how a day is said: near days by name, far ones by date.
import { type Day, daysBetween, weekday } from "@/lib/domain/days";

const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const HALF_A_YEAR = 183;

const partsOf = (on: Day) => {
  const [year, month, date] = on.split("-").map(Number) as [number, number, number];
  return { year, month: MONTHS[month - 1] as string, date };
};

export const weekdayName = (on: Day): string => WEEKDAYS[weekday(on) - 1] as string;

/** "22 November 2026" */
export function dayInFull(on: Day): string {
  const { year, month, date } = partsOf(on);
  return `${date} ${month} ${year}`;
}

/** "Sunday, 22 November": a page's heading. */
export function dayAsHeading(on: Day): string {
  const { month, date } = partsOf(on);
  return `${weekdayName(on)}, ${date} ${month}`;
}

/** "3 March", with its year when that is another one and not near. */
export function date(on: Day, today: Day): string {
  const { year, month, date } = partsOf(on);
  const isNear = Math.abs(daysBetween(today, on)) < HALF_A_YEAR;
  return isNear || year === partsOf(today).year ? `${date} ${month}` : `${date} ${month} ${year}`;
}

/** "13 Nov", or "Nov 2027" when half a year or more away: for columns and axes. */
export function dayInShort(on: Day, today: Day): string {
  const { year, month, date } = partsOf(on);
  const short = month.slice(0, 3);
  return Math.abs(daysBetween(today, on)) < HALF_A_YEAR ? `${date} ${short}` : `${short} ${year}`;
}

/** "today", "tomorrow", "yesterday", "Friday" within a week either way, else the date. */
export function dayName(on: Day, today: Day): string {
  const away = daysBetween(today, on);
  if (away === 0) return "today";
  if (away === 1) return "tomorrow";
  if (away === -1) return "yesterday";
  return Math.abs(away) < 7 ? weekdayName(on) : date(on, today);
}

/** "today", "by tomorrow", "by Friday", "by 3 March". */
export const byDay = (on: Day, today: Day): string =>
  on === today ? "today" : `by ${dayName(on, today)}`;

/** "today", "tomorrow", "yesterday", "on Friday", "on 3 March". */
export const onDay = (on: Day, today: Day): string =>
  Math.abs(daysBetween(today, on)) <= 1 ? dayName(on, today) : `on ${dayName(on, today)}`;

/** "22 September to 22 December 2026": both ends in full, a shared year said once. */
export function dayRange(from: Day, to: Day): string {
  if (from === to) return dayInFull(from);
  const [start, end] = [partsOf(from), partsOf(to)];
  const first = start.year === end.year ? `${start.date} ${start.month}` : dayInFull(from);
  return `${first} to ${dayInFull(to)}`;
}
