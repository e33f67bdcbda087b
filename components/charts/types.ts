// The plain shapes charts are drawn from. Days are day numbers (`dayNumber`), levels stand in the
// measure's own unit, shares run 0…1. Nothing here knows a goal, a plan or a clock.
import type { PaceWord } from "@/components/ui/pace-words";

export type Point = { x: number; y: number };

/** A milestone on the road: the level from this day on, and what happened. */
export type StepPoint = Point & { label?: string; href?: string };

/** Where the road is heading on a day: the 10, 50 and 90 % levels. */
export type BandPoint = { x: number; low: number; likely: number; high: number };

/** The levels at the foot and the head of a chart. An amount that shrinks has `top < bottom`:
 * the road always climbs, so above the line is always good. */
export type Levels = { bottom: number; top: number };

/** What the sparkline and the goal's chart share. */
export type RoadLine = {
  word: PaceWord;
  /** First and last day of the goal; the chart widens by itself when today lies outside. */
  startsOn: number;
  dueOn: number;
  today: number;
  levels: Levels;
  /** Corners of the dashed line: start, both ends of each pause, due. */
  expected: readonly Point[];
  /** The ledger in order of day: the level reached with each standing entry, up to today. Before
   * the first one the road stands at `levels.bottom`, unless `opensAt` says otherwise. */
  steps: readonly StepPoint[];
  /** The level before the first step; `null` when nothing is known yet (a hold without a reading). */
  opensAt?: number | null;
};

/** The goal's chart. `title` and `description` are what a screen reader hears. */
export type RoadProps = RoadLine & {
  title: string;
  description: string;
  /** The unit behind a level in the table: "pipelines", "%". */
  unit: string;
  /** From today's level on; `null` when it is too early to say. */
  forecast: readonly BandPoint[] | null;
};

/** A road in a row: 150 × 40, no axes. `label` is its text twin: "2 of 3, expected 1.9". */
export type RoadSparkProps = RoadLine & { label: string };

/** A whole plan in a row, in shares 0…1: the line and the way so far. */
export type PlanSparkProps = {
  label: string;
  word: PaceWord;
  startsOn: number;
  endsOn: number;
  expected: readonly Point[];
  actual: readonly Point[];
  className?: string;
};

/** The bar of a row: fill = actual, mark = expected, both 0…1. `label` names it for a screen
 * reader; leave it out when the words stand beside it. */
export type RoadBarProps = {
  actual: number;
  expected: number | null;
  word: PaceWord;
  label?: string;
};

/** The whole plan, in shares 0…1. */
export type BurnUpChart = {
  title: string;
  description: string;
  startsOn: number;
  endsOn: number;
  today: number;
  expected: readonly Point[];
  actual: readonly Point[];
  forecast: readonly BandPoint[] | null;
  /** The name of the day it shows, where that is not the reader's today. */
  dayWord?: string;
};

/** A goal on the timeline, from its start to its due day. `words` say how it stands. */
export type TimelineRow = {
  key: string;
  title: string;
  href: string;
  startsOn: number;
  dueOn: number;
  doneOn: number | null;
  actual: number;
  word: PaceWord;
  words: string;
};

export type TimelineProps = {
  title: string;
  description: string;
  from: number;
  to: number;
  today: number;
  /** Both days are paused. */
  pauses: readonly { from: number; to: number }[];
  groups: readonly { name: string; rows: readonly TimelineRow[] }[];
};

/** A week by the day number of its Monday. */
export type HeatWeek = {
  startsOn: number;
  count: number;
  isPaused: boolean;
  isNow: boolean;
  isAhead: boolean;
};

export type HeatMapProps = { title: string; description: string; weeks: readonly HeatWeek[] };

/** A stone for each milestone; the same ids always give the same stones. */
export type CairnProps = {
  /** Ids of standing entries (or of goals done), oldest first. */
  stones: readonly string[];
  /** Draws the next stone dashed on top. */
  hasNext?: boolean;
  /** What a screen reader hears: "9 stones set". Leave it out where words stand beside it. */
  label?: string;
};

/** A template's length to scale: `months` of `ofMonths`. */
export type TemplateLengthProps = {
  months: readonly [from: number, to: number];
  ofMonths: number;
};
