import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cut,
  forecastPaths,
  levelAt,
  project,
  roadFrame,
  stepCorners,
  steppedPath,
  turns,
} from "@/components/charts/geometry";
import type { RoadLine } from "@/components/charts/types";

const road: RoadLine = {
  word: "on-pace",
  startsOn: 100,
  dueOn: 200,
  today: 150,
  levels: { bottom: 0, top: 5 },
  expected: [
    { x: 100, y: 0 },
    { x: 200, y: 5 },
  ],
  steps: [
    { x: 110, y: 1 },
    { x: 130, y: 2 },
  ],
};

describe("the frame of a road", () => {
  test("spans the goal's own days and levels", () => {
    expect(roadFrame(road)).toEqual({ from: 100, to: 200, bottom: 0, top: 5 });
  });
  test("reaches today when the goal is overdue, but not when it was done long ago", () => {
    expect(roadFrame({ ...road, word: "overdue", today: 230 }).to).toBe(230);
    expect(roadFrame({ ...road, word: "done", today: 900 }).to).toBe(200);
  });
  test("reaches back to what was logged before the start", () => {
    expect(roadFrame({ ...road, steps: [{ x: 90, y: 1 }] }).from).toBe(90);
  });
  test("has room for what lies past the target", () => {
    expect(roadFrame({ ...road, steps: [{ x: 110, y: 7 }] }).top).toBe(7);
  });
  test("keeps a shrinking amount climbing, with room for a reading worse than the first", () => {
    const shrinking = { ...road, levels: { bottom: 100, top: 70 }, steps: [{ x: 110, y: 104 }] };
    expect(roadFrame(shrinking)).toMatchObject({ bottom: 104, top: 70 });
  });
  test("never collapses, even on one day and one level", () => {
    const still = { ...road, dueOn: 100, today: 100, levels: { bottom: 0, top: 0 }, steps: [] };
    expect(roadFrame(still)).toEqual({ from: 100, to: 101, bottom: 0, top: 1 });
  });
});

describe("the steps", () => {
  test("start at the foot, and stand still from the last entry to today", () => {
    expect(stepCorners(road, roadFrame(road))).toEqual([
      { x: 100, y: 0 },
      { x: 110, y: 1 },
      { x: 130, y: 2 },
      { x: 150, y: 2 },
    ]);
  });
  test("are drawn as steps, not as slopes", () => {
    const frame = roadFrame(road);
    const path = steppedPath(stepCorners(road, frame), project(frame, { width: 100, height: 100 }));
    expect(path).toBe("M0,100L10,100L10,80L30,80L30,60L50,60L50,60");
  });
  test("are empty before the goal begins and while nothing is known", () => {
    expect(stepCorners({ ...road, today: 90, steps: [] }, roadFrame(road))).toEqual([]);
    expect(stepCorners({ ...road, opensAt: null, steps: [] }, roadFrame(road))).toEqual([]);
  });
});

describe("a line of corners", () => {
  const paused = [
    { x: 0, y: 0 },
    { x: 10, y: 2 },
    { x: 20, y: 2 },
    { x: 30, y: 4 },
  ];
  test.each([
    [-5, 0],
    [5, 1],
    [15, 2],
    [25, 3],
    [99, 4],
  ])("stands on day %i at %f", (day, level) => {
    expect(levelAt(paused, day)).toBe(level);
  });
  test("without corners stands nowhere", () => {
    expect(levelAt([], 3)).toBeNull();
  });
});

describe("a forecast", () => {
  const frame = { from: 0, to: 100, bottom: 0, top: 10 };
  const rise = [
    { x: 50, y: 5 },
    { x: 150, y: 25 },
  ];
  test("ends where it reaches the target", () => {
    expect(cut(rise, frame, false)).toEqual([
      { x: 50, y: 5 },
      { x: 75, y: 10 },
    ]);
  });
  test("that reaches the target exactly ends there too", () => {
    const stairs = [
      { x: 50, y: 5 },
      { x: 70, y: 10 },
      { x: 90, y: 10 },
    ];
    expect(cut(stairs, frame, false).at(-1)).toEqual({ x: 70, y: 10 });
  });
  test("as the edge of a band runs on along the target to the last day", () => {
    expect(cut(rise, frame, true).at(-1)).toEqual({ x: 100, y: 10 });
  });
  test("that falls short is cut at the last day", () => {
    const slow = [
      { x: 50, y: 5 },
      { x: 150, y: 7 },
    ];
    expect(cut(slow, frame, false).at(-1)).toEqual({ x: 100, y: 6 });
  });
  test("of a shrinking amount stops at its lower target", () => {
    const falling = [
      { x: 50, y: 85 },
      { x: 100, y: 55 },
    ];
    const down = { from: 0, to: 100, bottom: 100, top: 70 };
    expect(cut(falling, down, false).at(-1)).toEqual({ x: 75, y: 70 });
  });
  test("never leaves the chart", () => {
    const band = [
      { x: 50, low: 5, likely: 5, high: 5 },
      { x: 400, low: 6, likely: 30, high: 90 },
    ];
    const { band: outline } = forecastPaths(band, frame, project(frame, { width: 10, height: 10 }));
    const numbers = outline.match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(numbers.length).toBeGreaterThan(6);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(10);
  });
});

describe("the turns of a line", () => {
  test("are its ends where it is straight, and its corners where it is not", () => {
    const straight = Array.from({ length: 50 }, (_, i) => ({ x: i, y: 100 - 2 * i }));
    expect(turns(straight)).toEqual([straight[0], straight[49]]);
    const flat = [0, 10, 20, 30, 40].map((x) => ({ x, y: x < 20 ? 50 : x < 30 ? 40 : 40 }));
    expect(turns(flat).map(({ x }) => x)).toEqual([0, 10, 20, 40]);
    expect(turns([])).toEqual([]);
    expect(turns([{ x: 3, y: 4 }])).toEqual([{ x: 3, y: 4 }]);
  });
  test("law: nobody sees the difference", () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 999 }), y: fc.integer({ min: 0, max: 1000 }) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(points, (any) => {
        const line = any.toSorted((a, b) => a.x - b.x);
        const kept = turns(line);
        expect(kept[0]).toEqual(line[0]);
        expect(kept.at(-1)).toEqual(line.at(-1));
        for (const { x, y } of line) {
          const isAlone = line.filter((point) => point.x === x).length === 1;
          if (isAlone) expect(Math.abs((levelAt(kept, x) ?? Number.NaN) - y)).toBeLessThan(0.051);
        }
      }),
    );
  });
});
