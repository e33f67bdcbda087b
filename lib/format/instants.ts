// Knows how an instant is said: the clock time in somebody's zone, and the instant of a clock time.
import { type Day, day, dayNumber } from "@/lib/domain/days";
import type { WallTime } from "@/lib/domain/digests";

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "14:05" in an IANA zone. */
export function clock(at: Date, timeZone: string): string {
  const known = clocks.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  if (!known) clocks.set(timeZone, format);
  return format.format(at);
}

const walls = new Map<string, Intl.DateTimeFormat>();

function wallFormat(timeZone: string): Intl.DateTimeFormat {
  const known = walls.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  walls.set(timeZone, made);
  return made;
}

/** What calendar and clock say at an instant in an IANA zone. */
export function wallTime(at: Date, timeZone: string): WallTime {
  const parts = new Map(
    wallFormat(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    on: day(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`),
    minutes: Number(parts.get("hour")) * 60 + Number(parts.get("minute")),
  };
}

const DAY_MINUTES = 1_440;
const MINUTE_MS = 60_000;

/** The instant at which a wall shows this; where clocks jump over it, as if they did not. */
export function instantAt(on: Day, minutes: number, timeZone: string): Date {
  const wanted = dayNumber(on) * DAY_MINUTES + minutes;
  const offsetAt = (at: number) => {
    const wall = wallTime(new Date(at * MINUTE_MS), timeZone);
    return dayNumber(wall.on) * DAY_MINUTES + wall.minutes - at;
  };
  // The offset of a first guess may be that of the other side of a change; the second is right.
  const guess = wanted - offsetAt(wanted);
  return new Date((wanted - offsetAt(guess)) * MINUTE_MS);
}
