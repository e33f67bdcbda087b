// Which days a time axis names: counted from the first day, the last day always among them.
import { addMonths, type Day, dayFromNumber, dayNumber } from "@/lib/domain/days";

export type DayTick = {
  x: number;
  text: string;
  /** Steps aside where the chart is narrow. */
  isMinor: boolean;
};

const MONTH_STEPS = [1, 2, 3, 4, 6, 12, 24, 60];

/** Labels from day `from` to day `to` (day numbers), at most seven. */
export function dayTicks(from: number, to: number): DayTick[] {
  if (to <= from) return [{ x: from, text: dayLabel(from), isMinor: false }];
  const span = to - from;
  const kept = candidates(from, to).filter((x) => to - x >= span * 0.1);
  const xs = [...kept, to];
  const isLong = span > 270;
  return xs.map((x, i) => ({
    x,
    text: isLong ? monthLabel(x, xs[i - 1]) : dayLabel(x),
    isMinor: isMinor(i, xs.length),
  }));
}

function candidates(from: number, to: number): number[] {
  const span = to - from;
  if (span < 62) {
    const step = [1, 2, 7, 14].find((days) => span / days <= 6) ?? 14;
    return count(span / step).map((i) => from + i * step);
  }
  const first = dayFromNumber(from);
  const months = span / 30.4375;
  const step = MONTH_STEPS.find((each) => months / each <= 6.1) ?? 60;
  return count(months / step + 1)
    .map((i) => dayNumber(addMonths(first, i * step)))
    .filter((x) => x < to);
}

const count = (n: number): number[] => Array.from({ length: Math.ceil(n) }, (_, i) => i);

/** Of many labels every other one is minor; the first and the last never are. */
function isMinor(i: number, n: number): boolean {
  if (n <= 4 || i === 0 || i === n - 1) return false;
  return i % 2 === 1 || (n % 2 === 0 && i === n - 2);
}

const write = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (x: number): string => format.format(new Date(x * 86_400_000)).replace(/\bSept\b/, "Sep");
};

/** "22 Sep" */
export const dayLabel = write({ day: "numeric", month: "short" });
/** "22 September 2026" */
export const longDayLabel = write({ day: "numeric", month: "long", year: "numeric" });
const month = write({ month: "short" });
const year = write({ year: "numeric" });

/** "May", with its year where it begins or changes: "Feb 2027". */
const monthLabel = (x: number, before: number | undefined): string =>
  before !== undefined && year(before) === year(x) ? month(x) : `${month(x)} ${year(x)}`;

/** The day of a day number, for `<time>`. */
export const dayOf = (x: number): Day => dayFromNumber(x);
