import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pile, rowsOf } from "@/components/charts/stones";

const ids = (n: number) => Array.from({ length: n }, (_, i) => `entry-${i}`);

describe("a cairn", () => {
  test("has a stone for each milestone", () => {
    expect(pile(ids(0)).stones).toEqual([]);
    expect(pile(ids(9)).stones.map((stone) => stone.id)).toEqual(ids(9));
  });
  test("is the same for the same milestones, and another for others", () => {
    expect(pile(ids(7))).toEqual(pile(ids(7)));
    expect(pile(["a"]).stones[0]?.path).not.toBe(pile(["b"]).stones[0]?.path);
  });
  test("never sets two stones of one tone on each other", () => {
    const tones = pile(ids(9)).stones.map((stone) => stone.tone);
    for (const [i, tone] of tones.entries()) expect(tone).not.toBe(tones[i - 1]);
  });
  test("grows taller, then broader, and stays within its width", () => {
    expect(pile(ids(3)).height).toBeLessThan(pile(ids(8)).height);
    expect(pile(ids(60)).height).toBeLessThan(pile(ids(9)).height * 1.3);
    for (const stone of pile(ids(60)).stones) {
      const numbers = stone.path.match(/-?[\d.]+/g)?.map(Number) ?? [];
      const xs = numbers.filter((_, i) => i % 2 === 0);
      expect(Math.min(...xs)).toBeGreaterThan(-6);
      expect(Math.max(...xs)).toBeLessThan(226);
    }
  });
  test("of hundreds shows the last sixty", () => {
    expect(pile(ids(400)).stones).toHaveLength(60);
    expect(pile(ids(400)).stones.at(-1)?.id).toBe("entry-399");
  });
  test("is laid in rows that hold every stone and never widen upwards", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const rows = rowsOf(count);
        expect(rows.reduce((sum, row) => sum + row, 0)).toBe(count);
        for (const [i, row] of rows.entries()) expect(row).toBeLessThanOrEqual(rows[i - 1] ?? row);
      }),
    );
  });
});
