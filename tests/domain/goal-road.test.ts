import { describe, expect, test } from "vitest";
import { addDays, day, dayNumber } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import { goalRoad, roadAhead } from "@/lib/domain/goal-road";
import type { Measure } from "@/lib/domain/measures";

const START = day("2026-01-01");
const DUE = day("2026-04-01");
const TODAY = day("2026-02-01");

const goalOf = (measure: Measure) => ({
  measure,
  startsOn: START,
  dueOn: DUE,
  state: { is: "open" as const },
  weight: 1,
});

const log = (...days: [ago: number, amount: number][]): Entry[] =>
  days.map(([ago, amount], at) => ({
    id: `e${at}`,
    number: at + 1,
    occurredOn: addDays(TODAY, -ago),
    amount,
    item: null,
    done: null,
    supersedes: null,
    isVoid: false,
  }));

const roadOf = (measure: Measure, entries: Entry[] = [], pauses = [] as { from: string }[]) =>
  goalRoad({
    goal: goalOf(measure),
    entries,
    pauses: pauses.map(({ from }) => ({ from: day(from), to: addDays(day(from), 6) })),
    on: TODAY,
  });

describe("the road of a goal", () => {
  test("climbs by what is counted, one step a day", () => {
    const road = roadOf(
      { kind: "count", target: 5, unit: "pipelines" },
      log([20, 1], [10, 1], [10, 2]),
    );
    expect(road).toMatchObject({ levels: { bottom: 0, top: 5 }, opensAt: 0 });
    expect(road?.steps.map(({ x, y, entryId }) => [x - dayNumber(TODAY), y, entryId])).toEqual([
      [-20, 1, "e0"],
      [-10, 4, "e2"],
    ]);
    expect(road?.expected).toEqual([
      { x: dayNumber(START), y: 0 },
      { x: dayNumber(DUE), y: 5 },
    ]);
  });

  test("leaves out what is dated after today", () => {
    const measure: Measure = { kind: "count", target: 5, unit: "pipelines" };
    expect(roadOf(measure, log([-3, 1]))?.steps).toEqual([]);
  });

  test("of an amount going down has its head below its foot", () => {
    const measure: Measure = { kind: "amount", baseline: 100, target: 70, unit: "%" };
    const road = roadOf(measure, log([10, 91]));
    expect(road).toMatchObject({ levels: { bottom: 100, top: 70 }, opensAt: 100 });
    expect(road?.steps.map(({ y }) => y)).toEqual([91]);
  });

  test("bends around a pause", () => {
    const measure: Measure = { kind: "count", target: 5, unit: "pipelines" };
    expect(roadOf(measure, [], [{ from: "2026-02-10" }])?.expected).toHaveLength(4);
  });

  test("of a hold runs along its target, good at the head, no share above 100", () => {
    const atLeast: Measure = { kind: "hold", op: "at-least", target: 99, unit: "% uptime" };
    const high = roadOf(atLeast, log([20, 97], [10, 99.9]));
    expect(high?.levels.top).toBe(100);
    expect(high?.levels.bottom).toBeLessThan(97);
    expect(high?.expected.map(({ y }) => y)).toEqual([99, 99]);
    expect(high?.opensAt).toBeNull();
    const atMost: Measure = { kind: "hold", op: "at-most", target: 200, unit: "ms" };
    const low = roadOf(atMost, log([20, 260]));
    expect(low && low.levels.bottom > 260 && low.levels.top < 200).toBe(true);
  });

  test("of a tick is no road", () => {
    expect(roadOf({ kind: "tick" })).toBeNull();
  });

  test("with very many steps keeps the last and its shape", () => {
    const many = Array.from({ length: 300 }, (_, i): [number, number] => [300 - i, 1]);
    const steps = goalRoad({
      goal: goalOf({ kind: "count", target: 500, unit: "pages" }),
      entries: log(...many),
      pauses: [],
      on: TODAY,
    })?.steps;
    expect(steps?.length).toBeLessThanOrEqual(80);
    expect(steps?.at(-1)?.y).toBe(300);
  });

  test("ahead is told in the measure's unit", () => {
    const measure: Measure = { kind: "amount", baseline: 100, target: 70, unit: "%" };
    const [point] = roadAhead(measure, [{ day: TODAY, low: 0.1, middle: 0.5, high: 1 }]);
    expect(point).toEqual({ x: dayNumber(TODAY), low: 97, likely: 85, high: 70 });
  });
});
