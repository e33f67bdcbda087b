// Turns days and levels into lines within a box. All of it pure, none of it knows a goal.
import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { BandPoint, Point, RoadLine } from "./types";

export type Box = { width: number; height: number };

/** The days and the levels a drawing spans; `bottom` is drawn at the foot even where it is larger. */
export type Frame = { from: number; to: number; bottom: number; top: number };

export type Projection = { x: (day: number) => number; y: (level: number) => number };

const round = (value: number): number => Math.round(value * 100) / 100;

/** From days and levels to the box, its origin at the upper left. */
export function project(frame: Frame, box: Box): Projection {
  const x = scaleLinear([frame.from, frame.to], [0, box.width]);
  const y = scaleLinear([frame.bottom, frame.top], [box.height, 0]);
  return { x: (day) => round(x(day)), y: (level) => round(y(level)) };
}

/** Wide enough for the goal, for today while it is under way, and for what lies past its target. */
export function roadFrame(road: Omit<RoadLine, "expected">): Frame {
  const days = road.steps.map((step) => step.x);
  const isOver = road.word === "done" || road.word === "dropped";
  const from = Math.min(road.startsOn, ...days);
  const to = Math.max(road.dueOn, ...days, isOver ? road.dueOn : road.today, from + 1);
  const { bottom, top } = road.levels;
  const rising = top >= bottom ? 1 : -1;
  const levels = [bottom, top, ...road.steps.map((step) => step.y)].map((level) => level * rising);
  const low = Math.min(...levels) * rising;
  const high = Math.max(...levels) * rising;
  return { from, to, bottom: low, top: low === high ? low + rising : high };
}

/** The level of a line of corners on a day, straight between them, flat before and after. */
export function levelAt(corners: readonly Point[], day: number): number | null {
  const after = corners.findIndex((corner) => corner.x >= day);
  const right = corners[after];
  const left = corners[after - 1];
  if (!right) return corners.at(-1)?.y ?? null;
  if (!left || right.x === left.x) return right.y;
  return left.y + ((day - left.x) / (right.x - left.x)) * (right.y - left.y);
}

/** The steps to draw: from the first day, one corner an entry, and on to today. */
export function stepCorners(road: Omit<RoadLine, "expected">, frame: Frame): Point[] {
  const opensAt = road.opensAt === undefined ? road.levels.bottom : road.opensAt;
  const start = opensAt === null ? [] : [{ x: frame.from, y: opensAt }];
  const steps = road.steps.map(({ x, y }) => ({ x, y }));
  const corners = [...start, ...steps];
  const last = corners.at(-1);
  const end = Math.min(Math.max(road.today, last?.x ?? frame.from), frame.to);
  return last && road.today >= frame.from ? [...corners, { x: end, y: last.y }] : [];
}

const straight = line<Point>(
  (p) => p.x,
  (p) => p.y,
);
const stepped = line<Point>(
  (p) => p.x,
  (p) => p.y,
).curve(curveStepAfter);

const place = (points: readonly Point[], to: Projection): Point[] =>
  points.map((point) => ({ x: to.x(point.x), y: to.y(point.y) }));

export const straightPath = (points: readonly Point[], to: Projection): string =>
  straight(turns(place(points, to))) ?? "";

/** How far from the straight, in units of the box, a point may lie and still be left out. */
const EVEN = 0.05;

/** The first point, the last, and those between where the line turns. */
export function turns(points: readonly Point[]): Point[] {
  let from = 0;
  return points.filter((_, i) => {
    const start = points[from];
    const next = points[i + 1];
    const isStraight =
      start && next && points.slice(from + 1, i + 1).every((p) => isOnTheWay(start, p, next));
    if (i > 0 && isStraight) return false;
    from = i;
    return true;
  });
}

const isOnTheWay = (from: Point, point: Point, to: Point): boolean =>
  from.x < to.x && Math.abs(meet(from, to, "x", point.x).y - point.y) <= EVEN;

export const steppedPath = (points: readonly Point[], to: Projection): string =>
  stepped(place(points, to)) ?? "";

/** A line cut where it leaves the frame: at its last day, and at the head, where the edge of a band
 * runs on flat and the likely line ends. */
export function cut(points: readonly Point[], frame: Frame, isFlatAtTop: boolean): Point[] {
  const rising = frame.top >= frame.bottom ? 1 : -1;
  const kept: Point[] = [];
  for (const point of points) {
    const before = kept.at(-1);
    const isOver = (point.y - frame.top) * rising > 0;
    const crossing = before && isOver ? meet(before, point, "y", frame.top) : null;
    if (crossing && crossing.x <= frame.to) kept.push(crossing);
    if (crossing && !isFlatAtTop) return kept;
    const inside = isOver ? { x: point.x, y: frame.top } : point;
    if (point.x > frame.to) {
      const last = kept.at(-1);
      return last ? [...kept, meet(last, inside, "x", frame.to)] : kept;
    }
    kept.push(inside);
    if (inside.y === frame.top && before && !isFlatAtTop) return kept;
  }
  return kept;
}

/** Where the straight line from `a` to `b` has this value on one axis. */
function meet(a: Point, b: Point, axis: "x" | "y", value: number): Point {
  const part = b[axis] === a[axis] ? 0 : (value - a[axis]) / (b[axis] - a[axis]);
  return { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) };
}

/** The band as one outline, and the likely line through it. */
export function forecastPaths(
  band: readonly BandPoint[],
  frame: Frame,
  to: Projection,
): { band: string; likely: string } {
  const high = cut(
    band.map((p) => ({ x: p.x, y: p.high })),
    frame,
    true,
  );
  const low = cut(
    band.map((p) => ({ x: p.x, y: p.low })),
    frame,
    true,
  );
  const likely = cut(
    band.map((p) => ({ x: p.x, y: p.likely })),
    frame,
    false,
  );
  return {
    band: high.length > 1 ? `${straightPath([...high, ...low.reverse()], to)}Z` : "",
    likely: straightPath(likely, to),
  };
}
