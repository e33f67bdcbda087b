// Knows how people write a deadline into a title, and which day they mean by it.
import { addDays, addMonths, type Day, day, isDay, weekday } from "./days";

/** A deadline and the words that say it, as they stand in the title. */
export type Deadline = { dueOn: Day; text: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const YEAR = "(?<year>20\\d\\d)";
const DATE = "(?<date>\\d{1,2})(?:st|nd|rd|th)?";
const BY = "\\b(?<by>by|before|until|till|on|due|no later than)\\s+(?:the\\s+)?";
const BY_OR_IN =
  "\\b(?<by>by|before|until|till|in|during|due|no later than)\\s+(?:the\\s+)?(?<end>end\\s+of\\s+(?:the\\s+)?)?";
const BARE_END = "\\b(?<end>end\\s+of\\s+(?:the\\s+)?)";

type Groups = Partial<Record<string, string>>;
/** The first and last day meant, in a given year. */
type Period = [from: Day, to: Day];
type Reading = { pattern: string; read: (found: Groups, today: Day) => Period | null };

const yearOf = (on: Day): number => Number(on.slice(0, 4));
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const on = (year: number, month: number, date: number): Day | null => {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isDay(text) ? text : null;
};

const months = (year: number, first: number, count: number): Period => {
  const from = on(year, first, 1) as Day;
  return [from, addDays(addMonths(from, count), -1)];
};

const oneDay = (found: Day | null): Period | null => found && [found, found];

/** The period in the year that is written, else in the first year where it is not over yet. */
function inYear(
  written: string | undefined,
  today: Day,
  make: (year: number) => Period | null,
): Period | null {
  if (written) return make(Number(written));
  const now = make(yearOf(today));
  return now && now[1] < today ? make(yearOf(today) + 1) : now;
}

const dateInMonth = (found: Groups, today: Day): Period | null =>
  inYear(found.year, today, (year) =>
    oneDay(on(year, monthOf(found.month as string), Number(found.date))),
  );

const wholeMonth = (found: Groups, today: Day): Period | null =>
  inYear(found.year, today, (year) => months(year, monthOf(found.month as string), 1));

const wholeQuarter = (found: Groups, today: Day): Period | null =>
  inYear(found.year, today, (year) => months(year, Number(found.quarter) * 3 - 2, 3));

function spanOf(unit: string, today: Day, later: number): Period {
  const size = { month: 1, quarter: 3, year: 12 }[unit.toLowerCase()] as number;
  const month = Number(today.slice(5, 7));
  const first = Math.floor((month - 1) / size) * size + 1;
  const from = addMonths(on(yearOf(today), first, 1) as Day, later * size);
  return [from, addDays(addMonths(from, size), -1)];
}

function fromNow({ count, unit }: Groups, today: Day): Period | null {
  const n = Number(count) || NUMBERS.indexOf((count as string).toLowerCase()) + 1 || 1;
  const size = { day: 1, week: 7 }[unit as string];
  const to = size
    ? addDays(today, n * size)
    : addMonths(today, n * ({ month: 1, quarter: 3, year: 12 }[unit as string] as number));
  return isDay(to) ? [to, to] : null;
}

const READINGS: Reading[] = [
  {
    pattern: `${BY}(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b`,
    read: ({ iso = "" }) => oneDay(isDay(iso) ? day(iso) : null),
  },
  { pattern: `${BY}${DATE}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR}\\b)?`, read: dateInMonth },
  { pattern: `${BY}${MONTH}\\s+${DATE}(?!\\d)(?:,?\\s+${YEAR}\\b)?`, read: dateInMonth },
  { pattern: `${BY_OR_IN}${MONTH}(?:,?\\s+${YEAR}\\b)?`, read: wholeMonth },
  { pattern: `${BARE_END}${MONTH}(?:,?\\s+${YEAR}\\b)?`, read: wholeMonth },
  { pattern: `${BY_OR_IN}q(?<quarter>[1-4])\\b(?:,?\\s+${YEAR}\\b)?`, read: wholeQuarter },
  {
    pattern: `${BY_OR_IN}${YEAR}\\b(?![-/.]\\d)`,
    read: ({ year }) => months(Number(year), 1, 12),
  },
  {
    pattern:
      "\\b(?:by\\s+)?(?:the\\s+)?(?:end\\s+of\\s+(?:the\\s+|this\\s+)?)(?<unit>month|quarter|year)\\b",
    read: ({ unit = "" }, today) => spanOf(unit, today, 0),
  },
  {
    pattern: "\\b(?:by\\s+)?(?<which>this|next)\\s+(?<unit>month|quarter|year)\\b",
    read: ({ unit = "", which = "" }, today) =>
      spanOf(unit, today, which.toLowerCase() === "next" ? 1 : 0),
  },
  { pattern: "\\bby\\s+(?<unit>year)[\\s-]end\\b", read: (_, today) => spanOf("year", today, 0) },
  {
    pattern: `\\b(?:with)?in\\s+(?:the\\s+next\\s+)?(?<count>\\d{1,3}|an?|${NUMBERS.join("|")})\\s+(?<unit>day|week|month|quarter|year)s?\\b`,
    read: fromNow,
  },
  {
    pattern:
      "\\bby\\s+(?:next\\s+)?(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b",
    read: ({ weekday: name = "" }, today) => {
      const wanted = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
      return oneDay(addDays(today, (wanted - weekday(today) + 7) % 7));
    },
  },
];

/**
 * The deadline a title names, relative to `today`: "by 30 June", "in Q2", "by end of March 2027",
 * "within 6 months". A month, quarter or year means its last day; "before" the day that precedes
 * it. Without a year, the next one to come. `null` where there is none: "by 30%" is no deadline.
 */
export function deadlineIn(title: string, today: Day): Deadline | null {
  for (const { pattern, read } of READINGS) {
    const found = new RegExp(pattern, "i").exec(title);
    if (!found) continue;
    const groups: Groups = found.groups ?? {};
    const period = read({ ...groups, unit: groups.unit?.toLowerCase() }, today);
    if (!period) continue;
    const isBefore = groups.by?.toLowerCase() === "before" && !groups.end;
    return { dueOn: isBefore ? addDays(period[0], -1) : period[1], text: found[0] };
  }
  return null;
}
