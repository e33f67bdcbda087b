import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  isDay,
  monthsBetween,
  weekday,
} from "@/lib/domain/days";

describe("a day", () => {
  test.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-02-30", false],
    ["2026-13-01", false],
    ["1899-12-31", false],
    ["2201-01-01", false],
    ["2026-2-1", false],
    ["2026-02-01T00:00", false],
    ["", false],
  ])("%j exists: %s", (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-31", 3, "2026-04-30"],
    ["2026-10-31", 18, "2028-04-30"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s plus %i months is %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test.each([
    ["2026-01-31", "2026-02-27", 0],
    ["2026-01-31", "2026-02-28", 1],
    ["2026-01-15", "2027-01-14", 11],
    ["2026-01-15", "2027-01-15", 12],
    ["2026-03-31", "2026-02-28", -1],
    ["2026-03-31", "2026-02-27", -2],
  ])("from %s to %s %i months are full", (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });

  test("months between are the most that can be added", () => {
    const days = fc.integer({ min: -20000, max: 70000 }).map((n) => addDays(day("1970-01-01"), n));
    fc.assert(
      fc.property(days, days, (from, to) => {
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });

  test("Monday is 1 and Sunday is 7", () => {
    expect(weekday(day("2026-11-23"))).toBe(1);
    expect(weekday(day("2026-11-22"))).toBe(7);
    expect(weekday(day("1960-02-29"))).toBe(1);
  });

  test("added days are counted back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 70000 }), (n) => {
        const start = day("1970-01-01");
        expect(daysBetween(start, addDays(start, n))).toBe(n);
      }),
    );
  });
});
