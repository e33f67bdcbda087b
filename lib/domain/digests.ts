// Knows when a mail that sums up is due: at seven in the morning where one is, each day or on Mondays.
import { addDays, type Day, weekday } from "./days";

export const RHYTHMS = ["daily", "weekly", "never"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What calendar and clock on somebody's wall say; minutes since midnight. */
export type WallTime = { on: Day; minutes: number };

/** What one sums up: what happened after an instant and until another, in somebody's zone. */
export type DigestPeriod = { rhythm: Rhythm; timeZone: string; after: Date; until: Date };

/** Seven o'clock. */
export const DIGEST_MINUTES = 7 * 60;

/** Later than this the moment has passed; the next digest tells it all. */
export const DIGEST_LATE_HOURS = 24;

/** The day at whose seven o'clock the latest digest was due; null for who wants none. */
export function digestDay(rhythm: Rhythm, { on, minutes }: WallTime): Day | null {
  if (rhythm === "never") return null;
  const latest = minutes >= DIGEST_MINUTES ? on : addDays(on, -1);
  return rhythm === "daily" ? latest : addDays(latest, 1 - weekday(latest));
}
