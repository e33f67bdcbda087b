import { describe, expect, test } from "vitest";
import { dayTicks } from "@/components/charts/day-ticks";
import { fullLevel, levelTicks, percent, shortLevel } from "@/components/charts/levels";
import { day, dayNumber } from "@/lib/domain/days";

const texts = (from: string, to: string) =>
  dayTicks(dayNumber(day(from)), dayNumber(day(to))).map((tick) => tick.text);

describe("the days an axis names", () => {
  test("are the same day of each month over a quarter", () => {
    expect(texts("2026-09-22", "2026-12-22")).toEqual(["22 Sep", "22 Oct", "22 Nov", "22 Dec"]);
  });
  test("are clamped to the month's end", () => {
    expect(texts("2026-12-31", "2027-03-31")).toEqual(["31 Dec", "31 Jan", "28 Feb", "31 Mar"]);
  });
  test("are months with their year over a long plan", () => {
    expect(texts("2026-05-24", "2027-11-24")).toEqual([
      "May 2026",
      "Aug",
      "Nov",
      "Feb 2027",
      "May",
      "Aug",
      "Nov",
    ]);
  });
  test("are weeks over a month, single days over a week", () => {
    expect(texts("2026-11-01", "2026-11-29")).toEqual([
      "1 Nov",
      "8 Nov",
      "15 Nov",
      "22 Nov",
      "29 Nov",
    ]);
    expect(texts("2026-11-01", "2026-11-04")).toEqual(["1 Nov", "2 Nov", "3 Nov", "4 Nov"]);
  });
  test("are one when there is one day", () => {
    expect(texts("2026-11-01", "2026-11-01")).toEqual(["1 Nov"]);
  });
  test("are at most seven, begin and end with the span, and keep both ends when narrow", () => {
    for (let span = 1; span < 2500; span += 7) {
      const ticks = dayTicks(20_000, 20_000 + span);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks[0]).toMatchObject({ x: 20_000, isMinor: false });
      expect(ticks.at(-1)).toMatchObject({ x: 20_000 + span, isMinor: false });
      expect(ticks.filter((tick) => !tick.isMinor).length).toBeLessThanOrEqual(4);
    }
  });
});

describe("the levels an axis names", () => {
  test.each([
    [{ bottom: 0, top: 5 }, [0, 1, 2, 3, 4, 5]],
    [{ bottom: 0, top: 0 }, [0]],
    [{ bottom: 100, top: 70 }, [100, 95, 90, 85, 80, 75, 70]],
    [{ bottom: 0, top: 24 }, [0, 5, 10, 15, 20, 24]],
    [{ bottom: 0, top: 1_000_000 }, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
  ])("of %j are %j", (levels, ticks) => {
    expect(levelTicks(levels)).toEqual(ticks);
  });
  test("read short on the axis and in full in the table", () => {
    expect(shortLevel(1_500_000)).toBe("1.5M");
    expect(shortLevel(99.95)).toBe("99.95");
    expect(fullLevel(1_500_000, "events/sec")).toBe("1,500,000 events/sec");
    expect(fullLevel(3, "")).toBe("3");
  });
  test("as percentages are floored", () => {
    expect(percent(0.999)).toBe("99 %");
    expect(percent(0.29)).toBe("29 %");
    expect(percent(1)).toBe("100 %");
  });
});
