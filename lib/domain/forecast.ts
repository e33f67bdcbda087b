// Knows where a goal is heading if its person goes on as she has so far.
import { type Day, dayFromNumber, dayNumber } from "./days";
import type { Entry } from "./entries";
import type { Goal, Pause } from "./goals";
import { shareFromSums, standingOn, sums } from "./ledger";
import { EPSILON, within01 } from "./measures";
import { doneOn } from "./pace";
import { activeDayAfter, activeDays, type Stretch, stretchesOf } from "./pauses";
import { randomFrom, seedOf } from "./random";
import { weeklyGains } from "./weekly-gains";

const PATHS = 1_000;
/** Five years, the furthest a forecast looks. */
export const FORECAST_DAYS = 1_826;
const MIN_ENTRIES = 3;
const MIN_DAYS = 14;
const BAND_POINTS = 10;
const BAND_WEEKS = 104;
const BAND_WEEKS_PAST_DUE = 8;

/** Where 10, 50 and 90 % of the paths stand on a day, 0…1. */
export type BandPoint = { day: Day; low: number; middle: number; high: number };

/** Days by which 50, 10 and 90 % of the paths have finished; `isBeyond` when likely is cut off. */
export type Forecast = {
  likely: Day;
  early: Day;
  late: Day;
  /** 0…1: the share of paths that finish on the due day or before. */
  chanceOnTime: number;
  isBeyond: boolean;
  band: BandPoint[];
};

export type NoForecast = {
  reason: "done" | "dropped" | "at-target" | "not-forecast" | "too-early" | "no-gain";
};

export type ForecastInput = {
  goal: Pick<Goal, "id" | "measure" | "startsOn" | "dueOn" | "state">;
  entries: readonly Entry[];
  pauses: readonly Pause[];
  on: Day;
};

/**
 * A Monte Carlo forecast: 1,000 paths, each week of a path drawn with replacement from the goal's
 * own past weeks, empty ones in and paused days out, until the target is reached or five years
 * have passed. Seeded by goal, day and entries, so the same input gives the same answer. Only
 * counts, amounts and checklists have one, from three entries and two weeks on.
 *
 * Sources: resampling one's own observations is the bootstrap of B. Efron, "Bootstrap methods:
 * another look at the jackknife", Annals of Statistics 7 (1979); drawing finish dates from one's
 * own past throughput is D. Vacanti, "Actionable Agile Metrics for Predictability" (2015).
 */
export function forecast({ goal, entries, pauses, on }: ForecastInput): Forecast | NoForecast {
  const { measure } = goal;
  const counting = standingOn(entries, on);
  const total = sums(measure, goal, counting);
  if (doneOn(goal, total, on)) return { reason: "done" };
  if (goal.state.is === "dropped" && goal.state.on <= on) return { reason: "dropped" };
  if (measure.kind === "tick" || measure.kind === "hold") return { reason: "not-forecast" };
  const level = shareFromSums(measure, total, on);
  if (level >= 1 - EPSILON) return { reason: "at-target" };
  const stretches = stretchesOf(pauses);
  const { gains, days } = weeklyGains(measure, goal.startsOn, counting, stretches, on);
  if (counting.length < MIN_ENTRIES || days < MIN_DAYS) return { reason: "too-early" };
  if (!gains.some((gain) => gain > 0)) return { reason: "no-gain" };
  const random = randomFrom(seedOf(signature(goal.id, on, counting)));
  const today = dayNumber(on);
  const dueIn = activeDays(stretches, today, dayNumber(goal.dueOn));
  const marks = bandWeeks(dueIn);
  const paths = walk(level, gains, marks, random);
  const dayIn = (active: number) => finishDay(stretches, today, active);
  const [early, likely, late] = [0.1, 0.5, 0.9].map((p) => dayIn(atShare(paths.finishes, p)));
  return {
    likely: likely as Day,
    early: early as Day,
    late: late as Day,
    chanceOnTime: paths.finishes.filter((finish) => finish <= dueIn).length / PATHS,
    isBeyond: dayNumber(likely as Day) >= today + FORECAST_DAYS,
    band: [
      { day: on, low: within01(level), middle: within01(level), high: within01(level) },
      ...marks.map((week, at) => bandPoint(dayIn(week * 7), paths.levels[at] as Float64Array)),
    ],
  };
}

const signature = (id: string, on: Day, entries: readonly Entry[]): string =>
  [id, on, ...entries.map((e) => `${e.occurredOn}:${e.amount}:${e.item}:${e.done}`)].join("|");

const finishDay = (stretches: readonly Stretch[], today: number, active: number): Day =>
  dayFromNumber(Math.min(activeDayAfter(stretches, today, active), today + FORECAST_DAYS));

/** The weeks ahead whose levels are kept for the band: to the due day, or some weeks past it. */
function bandWeeks(dueIn: number): number[] {
  const last = Math.min(BAND_WEEKS, Math.max(BAND_WEEKS_PAST_DUE, Math.ceil(dueIn / 7)));
  const apart = Math.max(1, last / BAND_POINTS);
  const weeks = new Set<number>();
  for (let at = apart; at <= last + EPSILON; at += apart) weeks.add(Math.round(at));
  return [...weeks];
}

/** 1,000 walks: the active day each finishes on, ascending, and every level at the marked weeks. */
function walk(from: number, gains: number[], marks: number[], random: () => number) {
  const finishes = new Int32Array(PATHS).fill(FORECAST_DAYS + 1);
  const levels = marks.map(() => new Float64Array(PATHS).fill(1));
  const weeks = Math.ceil(FORECAST_DAYS / 7);
  const drawn = Float64Array.from(gains);
  const best = Math.max(...gains);
  for (let path = 0; path < PATHS; path++) {
    let level = from;
    let mark = 0;
    for (let week = 0; week < weeks; week++) {
      // Once even the best weeks would not do and the band has its marks, the path is decided.
      if (mark === marks.length && level + best * (weeks - week) < 1 - EPSILON) break;
      const gain = drawn[(random() * drawn.length) | 0] as number;
      if (level + gain >= 1 - EPSILON) {
        const part = Math.min(1, (1 - level) / gain);
        finishes[path] = Math.max(1, Math.ceil((week + part) * 7 - EPSILON));
        break;
      }
      level += gain;
      if (marks[mark] === week + 1) {
        (levels[mark] as Float64Array)[path] = level;
        mark += 1;
      }
    }
  }
  return { finishes: finishes.sort(), levels: levels.map((values) => values.sort()) };
}

const atShare = (sorted: Int32Array | Float64Array, share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1] as number;

const bandPoint = (day: Day, levels: Float64Array): BandPoint => ({
  day,
  low: within01(atShare(levels, 0.1)),
  middle: within01(atShare(levels, 0.5)),
  high: within01(atShare(levels, 0.9)),
});
