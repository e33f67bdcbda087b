// Knows what day it is somewhere: the one place where a clock becomes a Day.
import { type Day, day } from "../domain/days";

const formats = new Map<string, Intl.DateTimeFormat>();

// Making one is slow and there are a few hundred zones at most.
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}

/** The calendar day at `now` in an IANA zone. */
export function todayIn(timeZone: string, now: Date): Day {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(now)
      .map((p) => [p.type, p.value]),
  );
  return day(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}
