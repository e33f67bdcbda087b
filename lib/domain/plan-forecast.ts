// Knows where a whole plan is heading if its person goes on as she has so far.
import { type Day, dayFromNumber, dayNumber } from "./days";
import type { BandPoint } from "./forecast";
import type { Pause } from "./goals";
import { within01 } from "./measures";
import { activeDayAfter, activeDays, stretchesOf } from "./pauses";
import { randomFrom, seedOf } from "./random";

const PATHS = 1_000;
const MIN_WEEKS = 4;
const POINTS = 12;

/**
 * The band ahead of a plan: 1,000 paths of weekly gains drawn with replacement from the plan's own
 * past weeks, pauses left out, each kept within 0…1. `progress` is the plan's actual share at the
 * end of each past week, oldest first, today's last. `null` before four weeks or without any gain.
 * The method and its sources are those of `forecast`.
 */
export function planBand(input: {
  id: string;
  progress: readonly number[];
  pauses: readonly Pause[];
  on: Day;
  endsOn: Day;
}): BandPoint[] | null {
  const { progress, on, endsOn } = input;
  const gains = progress.slice(1).map((share, at) => share - (progress[at] as number));
  const today = progress.at(-1) ?? 0;
  if (gains.length < MIN_WEEKS || on >= endsOn || !gains.some((gain) => gain > 0)) return null;
  const stretches = stretchesOf(input.pauses);
  const start = dayNumber(on);
  const weeks = Math.ceil(activeDays(stretches, start, dayNumber(endsOn)) / 7);
  const apart = Math.max(1, Math.ceil(weeks / POINTS));
  const random = randomFrom(seedOf([input.id, on, ...progress].join("|")));
  const drawn = Float64Array.from(gains);
  const levels = new Float64Array(PATHS).fill(today);
  const band = [{ day: on, low: today, middle: today, high: today }];
  for (let week = 1; week <= weeks; week++) {
    for (let path = 0; path < PATHS; path++) {
      const gain = drawn[(random() * drawn.length) | 0] as number;
      levels[path] = within01((levels[path] as number) + gain);
    }
    if (week % apart !== 0 && week !== weeks) continue;
    const sorted = levels.toSorted();
    const at = (share: number) => sorted[Math.ceil(share * PATHS) - 1] as number;
    const n = Math.min(activeDayAfter(stretches, start, week * 7), dayNumber(endsOn));
    band.push({ day: dayFromNumber(n), low: at(0.1), middle: at(0.5), high: at(0.9) });
  }
  return band;
}
