// Knows the road of one goal in its measure's own unit: the line, the steps, and where they lead.
import { road } from "./burn-up";
import { type Day, dayNumber } from "./days";
import type { Entry } from "./entries";
import type { BandPoint } from "./forecast";
import type { Goal, Pause } from "./goals";
import { addToSums, emptySums, rawFromSums, standingOn } from "./ledger";
import type { Measure } from "./measures";

/** `x` is a day number, `y` a level in the measure's unit. */
export type RoadPoint = { x: number; y: number };
export type RoadStep = RoadPoint & { entryId: string };

export type GoalRoad = {
  levels: { bottom: number; top: number };
  /** Corners of the line: start, both ends of each pause, due. */
  expected: RoadPoint[];
  /** One step a day on which something was logged; the last entry of the day names it. */
  steps: RoadStep[];
  /** The level before the first step; `null` for a hold, of which nothing is known until it is read. */
  opensAt: number | null;
};

type Input = {
  goal: Pick<Goal, "measure" | "startsOn" | "dueOn" | "state" | "weight">;
  entries: readonly Entry[];
  pauses: readonly Pause[];
  on: Day;
};

/** More dots than this on one chart are a smear; the road keeps its shape with every n-th. */
const MOST_STEPS = 80;

/** `null` for a tick, which has no way between its start and its end. */
export function goalRoad({ goal, entries, pauses, on }: Input): GoalRoad | null {
  const { measure } = goal;
  if (measure.kind === "tick") return null;
  const steps = thinned(stepsOf(goal, entries, on));
  if (measure.kind === "hold") {
    const line = [goal.startsOn, goal.dueOn].map((d) => ({ x: dayNumber(d), y: measure.target }));
    return { levels: around(measure, steps), expected: line, steps, opensAt: null };
  }
  const { line } = road({ goal, entries: [], pauses, on });
  const bottom = levelOf(measure, 0);
  return {
    levels: { bottom, top: levelOf(measure, 1) },
    expected: line.map(({ day, level }) => ({ x: dayNumber(day), y: levelOf(measure, level) })),
    steps,
    opensAt: bottom,
  };
}

/** A forecast's band in the measure's unit. */
export const roadAhead = (measure: Measure, band: readonly BandPoint[]) =>
  band.map(({ day, low, middle, high }) => ({
    x: dayNumber(day),
    low: levelOf(measure, low),
    likely: levelOf(measure, middle),
    high: levelOf(measure, high),
  }));

/** A share of the way, 0…1, in the measure's unit. */
function levelOf(measure: Measure, share: number): number {
  switch (measure.kind) {
    case "amount":
      return measure.baseline + share * (measure.target - measure.baseline);
    case "count":
      return share * measure.target;
    case "checklist":
      return share * measure.items.length;
    case "tick":
    case "hold":
      return share;
  }
}

function stepsOf({ measure, dueOn }: Input["goal"], entries: readonly Entry[], on: Day) {
  const sums = emptySums();
  const byDay = new Map<number, RoadStep>();
  for (const entry of standingOn(entries, on)) {
    addToSums(measure, dueOn, sums, entry);
    const x = dayNumber(entry.occurredOn);
    byDay.set(x, { x, y: rawFromSums(measure, sums) ?? 0, entryId: entry.id });
  }
  return [...byDay.values()];
}

function thinned(steps: RoadStep[]): RoadStep[] {
  const apart = Math.ceil(steps.length / MOST_STEPS);
  return steps.filter((_, at) => (steps.length - 1 - at) % apart === 0);
}

type Hold = Extract<Measure, { kind: "hold" }>;

/** Room around a hold's target and readings, good at the head; percentages end at 100. */
function around({ op, target, unit }: Hold, steps: readonly RoadStep[]) {
  const all = [target, ...steps.map(({ y }) => y)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = roundUp((most - least || Math.abs(target) * 0.04 || 1) / 3);
  const low = Math.floor((least - room / 2) / room) * room;
  const high = Math.ceil((most + room / 2) / room) * room;
  const isShare = unit.startsWith("%");
  const bottom = tidy(least >= 0 ? Math.max(0, low) : low);
  const top = tidy(isShare && most <= 100 ? Math.min(100, high) : high);
  return op === "at-least" ? { bottom, top } : { bottom: top, top: bottom };
}

/** The next 1, 2 or 5 times a power of ten. */
function roundUp(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  return ([1, 2, 5].find((times) => times * power >= n) ?? 10) * power;
}

const tidy = (n: number): number => Number(n.toPrecision(12));
