// Knows a person's own rate: how much of a goal each week brought, empty weeks in, pauses out.
import { type Day, dayNumber } from "./days";
import type { Entry } from "./entries";
import { addToSums, emptySums, shareFromSums } from "./ledger";
import type { Measure } from "./measures";
import { activeDays, type Stretch } from "./pauses";

/**
 * Weekly gains as shares of the whole, latest week first, and the days they cover. Weeks are seven
 * unpaused days counted back from `on` to the start day, or to the first entry when that is
 * earlier. What is left over at the beginning is a week from four days on, else it joins the first.
 * `entries` must be standing ones up to `on`, in their order.
 */
export function weeklyGains(
  measure: Measure,
  startsOn: Day,
  entries: readonly Entry[],
  stretches: readonly Stretch[],
  on: Day,
): { gains: number[]; days: number } {
  const first = entries[0]?.occurredOn ?? startsOn;
  const origin = dayNumber(first < startsOn ? first : startsOn);
  const days = activeDays(stretches, origin, dayNumber(on));
  const gains = new Array<number>(Math.max(1, Math.round(days / 7))).fill(0);
  const total = emptySums();
  let before = 0;
  for (const entry of entries) {
    addToSums(measure, on, total, entry);
    const after = shareFromSums(measure, total, entry.occurredOn);
    const ago = days - activeDays(stretches, origin, dayNumber(entry.occurredOn));
    const week = Math.min(gains.length - 1, Math.floor(ago / 7));
    gains[week] = (gains[week] ?? 0) + after - before;
    before = after;
  }
  return { gains, days };
}
