// Knows how an instant is said: the clock time in somebody's zone.

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "14:05" in an IANA zone. */
export function clock(at: Date, timeZone: string): string {
  const known = clocks.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  if (!known) clocks.set(timeZone, format);
  return format.format(at);
}
