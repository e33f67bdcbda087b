// Knows the calendar: a Day is a date without a zone, and sums over days never meet a clock.

/** A calendar day as `YYYY-MM-DD`, years 1900 to 2200. */
export type Day = string & { readonly __day: unique symbol };

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** True for a day that exists, written `YYYY-MM-DD`; `2026-02-30` does not. */
export function isDay(text: string): text is Day {
  const found = SHAPE.exec(text);
  if (!found) return false;
  const year = Number(found[1]);
  if (year < 1900 || year > 2200) return false;
  const ms = Date.UTC(year, Number(found[2]) - 1, Number(found[3]));
  return toDay(ms) === text;
}

/** The text as a Day. Throws on a day that does not exist: for literals and trusted rows only. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Days since 1970-01-01; negative before. */
export const dayNumber = (on: Day): number => Date.parse(`${on}T00:00:00Z`) / DAY_MS;

/** The inverse of `dayNumber`; fractions are floored. */
export const dayFromNumber = (n: number): Day => toDay(Math.floor(n) * DAY_MS);

export const addDays = (on: Day, days: number): Day => dayFromNumber(dayNumber(on) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The same day of the month `months` later, clamped to the month's end: 31 January + 1 is 28 or 29 February. */
export function addMonths(on: Day, months: number): Day {
  const [year, month, date] = on.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (on: Day): number => ((((dayNumber(on) + 3) % 7) + 7) % 7) + 1;

export const earliest = (...days: [Day, ...Day[]]): Day => days.sort()[0] as Day;
export const latest = (...days: [Day, ...Day[]]): Day => days.sort().at(-1) as Day;
