// Knows the road behind: how a goal, and a whole plan, came to where they are, day by day.
import { type Day, dayFromNumber, dayNumber } from "./days";
import type { Entry } from "./entries";
import type { Goal, Pause } from "./goals";
import { actualFromSums, addToSums, emptySums, type Sums, standing } from "./ledger";
import { heightOn, type Line, lineOf } from "./line";
import { doneOn } from "./pace";
import { stretchesOf } from "./pauses";

type Followed = Pick<Goal, "measure" | "startsOn" | "dueOn" | "state" | "weight">;

/** Both 0…1; `actual` is `null` on days still to come. */
export type BurnPoint = { day: Day; actual: number | null; expected: number };

/** Walks one goal's ledger forward in time; days must be asked for in ascending order. */
class Walker {
  readonly #entries: Entry[];
  readonly #line: Line;
  readonly #sums: Sums = emptySums();
  #next = 0;

  constructor(
    readonly goal: Followed,
    entries: readonly Entry[],
    stretches: Line["stretches"],
  ) {
    this.#entries = standing(entries);
    this.#line = lineOf(goal, stretches);
  }

  on(day: Day, number = dayNumber(day)): { actual: number; expected: number } {
    for (let entry = this.#entries[this.#next]; entry; entry = this.#entries[++this.#next]) {
      if (entry.occurredOn > day) break;
      addToSums(this.goal.measure, this.goal.dueOn, this.#sums, entry);
    }
    const isDone = doneOn(this.goal, this.#sums, day) !== null;
    return {
      actual: isDone ? 1 : actualFromSums(this.goal.measure, this.#sums, day),
      expected:
        this.goal.measure.kind === "hold"
          ? Number(this.#sums.firstReadingOn !== null)
          : heightOn(this.#line, number),
    };
  }
}

/**
 * The plan's progress and line from `from` to `to`, at most about `points` days evenly apart, with
 * both ends and `on` among them. Each point is `planProgress` of that day by today's ledger, but
 * goals dropped by `on` are out throughout, so that letting go bends no past.
 */
export function burnUp(input: {
  goals: readonly { goal: Followed; entries: readonly Entry[] }[];
  pauses: readonly Pause[];
  from: Day;
  to: Day;
  on: Day;
  points?: number;
}): BurnPoint[] {
  const { from, to, on, points = 90 } = input;
  const stretches = stretchesOf(input.pauses);
  const walkers = input.goals
    .filter(({ goal }) => !(goal.state.is === "dropped" && goal.state.on <= on))
    .map(({ goal, entries }) => new Walker(goal, entries, stretches));
  const weight = walkers.reduce((sum, { goal }) => sum + goal.weight, 0) || 1;
  return daysApart(from, to, on, points).map((day) => {
    const number = dayNumber(day);
    let [actual, expected] = [0, 0];
    for (const walker of walkers) {
      const stands = walker.on(day, number);
      actual += walker.goal.weight * stands.actual;
      expected += walker.goal.weight * stands.expected;
    }
    return { day, actual: day <= on ? actual / weight : null, expected: expected / weight };
  });
}

function daysApart(from: Day, to: Day, on: Day, points: number): Day[] {
  const [first, last, today] = [dayNumber(from), dayNumber(to), dayNumber(on)];
  const apart = Math.max(1, Math.ceil((last - first) / points));
  const days = new Set<number>([first, last]);
  for (let n = first; n < last; n += apart) days.add(n);
  if (first <= today && today <= last) days.add(today);
  return [...days].sort((a, b) => a - b).map(dayFromNumber);
}

/** A goal's road: the line's corners, and the day and height of every step taken up to `on`. */
export type Road = { line: RoadPoint[]; steps: RoadPoint[] };
export type RoadPoint = { day: Day; level: number };

/**
 * The line bends at its ends and around pauses; steps begin at 0 on the first day shown and each
 * holds until the next. A goal done by hand ends with a step to 1.
 */
export function road(input: {
  goal: Followed;
  entries: readonly Entry[];
  pauses: readonly Pause[];
  on: Day;
}): Road {
  const { goal, on } = input;
  const stretches = stretchesOf(input.pauses);
  const line = lineOf(goal, stretches);
  const corners = stretches
    .flatMap(({ from, to }) => [from - 1, to])
    .filter((n) => line.start < n && n < line.due);
  const walker = new Walker(goal, input.entries, stretches);
  const entries = standing(input.entries).filter((entry) => entry.occurredOn <= on);
  const done = goal.state.is === "done" && goal.state.on <= on ? [goal.state.on] : [];
  const days = [...new Set([...entries.map((entry) => entry.occurredOn), ...done, on])].sort();
  const start = [goal.startsOn, ...days].sort()[0] as Day;
  return {
    line: [...new Set([line.start, ...corners, line.due])]
      .sort((a, b) => a - b)
      .map((n) => ({ day: dayFromNumber(n), level: heightOn(line, n) })),
    steps: [
      { day: start, level: 0 },
      ...days.map((day) => ({ day, level: walker.on(day).actual })),
    ],
  };
}
