// Knows how stones lie: the same ids always give the same cairn.
import { curveBasisClosed, line } from "d3-shape";
import { LRUCache } from "lru-cache";
import type { Point } from "./types";

export type Stone = { id: string; path: string; tone: 1 | 2 | 3 };
export type Pile = { width: number; height: number; stones: Stone[]; next: string };

const WIDTH = 220;
const TOWER = 9;
/** More stones than this rest unseen under the rest. */
const SEEN = 60;

/** Numbers 0…1 that depend on the text alone (FNV-1a, then mulberry32). */
export function chanceOf(text: string): () => number {
  let seed = 0x811c9dc5;
  for (const letter of text) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Stones a row, from the ground up: nine rows of one, then the foot grows broader, row by row. */
export function rowsOf(count: number): number[] {
  const rows = Array.from({ length: Math.min(count, TOWER) }, () => 1);
  let left = count - rows.length;
  for (let reach = 3; left > 0; reach = Math.min(reach + 1, TOWER - 2)) {
    for (let row = 0; row < reach && left > 0; row++, left--) rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows;
}

const known = new LRUCache<string, Pile>({ max: 500 });

/** A cairn of these milestones, oldest at the foot, within 220 wide; y grows downwards. The same
 * object for the same stones. */
export function pile(ids: readonly string[]): Pile {
  const seen = ids.slice(-SEEN);
  const name = seen.join();
  const lying = known.get(name) ?? laid(seen);
  known.set(name, lying);
  return lying;
}

function laid(seen: readonly string[]): Pile {
  const rows = rowsOf(seen.length);
  const stones: Stone[] = [];
  let rise = 0;
  let at = 0;
  let below = 0;
  for (const [row, count] of rows.entries()) {
    const reach = rowWidth(row, rows.length, count);
    let heights = 0;
    for (const [i, id] of seen.slice(at, at + count).entries()) {
      const chance = chanceOf(id);
      const width = (reach / count) * (0.95 + chance() * 0.16);
      const height = (count > 1 ? 17 : 19) + chance() * 8;
      const lean = (chance() - 0.5) * (count > 1 ? 3 : 9);
      const middle = WIDTH / 2 - reach / 2 + (reach / count) * (i + 0.5) + lean;
      const tone = toneAfter(below, chance());
      const path = stonePath(chance, { x: middle, y: -(rise + height / 2) }, width, height);
      stones.push({ id, path, tone });
      below = tone;
      heights += height;
    }
    at += count;
    rise += heights / count - (count > 1 ? 1.5 : 2.5);
  }
  const reach = Math.max(56, rowWidth(rows.length, rows.length + 1, 1) * 0.72);
  const top = { x: WIDTH / 2, y: -(rise + 10.5) };
  return {
    width: WIDTH,
    height: Math.ceil(rise + 28),
    stones,
    next: stonePath(chanceOf("next"), top, reach, 19, 0),
  };
}

const rowWidth = (row: number, rows: number, count: number): number => {
  const single = 176 - row * (rows > 6 ? 12 : 15);
  return count > 1 ? Math.min(WIDTH - 14, single + 26) : Math.max(62, single);
};

/** Never the tone of the stone below or beside it. */
function toneAfter(before: number, chance: number): 1 | 2 | 3 {
  const free = ([1, 2, 3] as const).filter((tone) => tone !== before);
  return free[Math.floor(chance * free.length)] ?? 1;
}

const outline = line<Point>(
  (p) => p.x,
  (p) => p.y,
).curve(curveBasisClosed);

/** A pebble: a flattened round with small hollows, tilted a little. */
export function stonePath(
  chance: () => number,
  middle: Point,
  width: number,
  height: number,
  tilt = (chance() - 0.5) * 0.11,
): string {
  const corners = 14;
  const points = Array.from({ length: corners }, (_, i) => {
    const turn = (i / corners) * Math.PI * 2;
    const wear = 1.03 + (chance() - 0.5) * 0.09;
    const x = rounded(Math.cos(turn)) * (width / 2) * wear;
    const y = rounded(Math.sin(turn)) * (height / 2) * wear;
    return {
      x: middle.x + x * Math.cos(tilt) - y * Math.sin(tilt),
      y: middle.y + x * Math.sin(tilt) + y * Math.cos(tilt),
    };
  });
  return (outline(points) ?? "").replace(/\d+\.\d+/g, (n) => Number(n).toFixed(1));
}

/** A superellipse, fuller than a circle: stones lie flat. */
const rounded = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.78;
