import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, dayFromNumber, weekday } from "@/lib/domain/days";
import { DIGEST_MINUTES, digestDay } from "@/lib/domain/digests";

const at = (on: string, clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return { on: day(on), minutes: hours * 60 + minutes };
};

describe("the latest digest was due", () => {
  test.each([
    // 9 March 2026 is a Monday.
    ["daily", "2026-03-10", "06:59", "2026-03-09"],
    ["daily", "2026-03-10", "07:00", "2026-03-10"],
    ["daily", "2026-03-10", "23:59", "2026-03-10"],
    ["daily", "2026-03-01", "00:00", "2026-02-28"],
    ["weekly", "2026-03-09", "06:59", "2026-03-02"],
    ["weekly", "2026-03-09", "07:00", "2026-03-09"],
    ["weekly", "2026-03-10", "00:30", "2026-03-09"],
    ["weekly", "2026-03-15", "23:59", "2026-03-09"],
    ["weekly", "2026-01-01", "12:00", "2025-12-29"],
  ] as const)("%s, on %s at %s: on %s", (rhythm, on, clock, due) => {
    expect(digestDay(rhythm, at(on, clock))).toBe(due);
  });

  test("never, for who wants none", () => {
    expect(digestDay("never", at("2026-03-09", "07:00"))).toBeNull();
  });

  test("not in the future, at most a day ago or a week ago, and weekly on a Monday", () => {
    const wall = fc.record({
      on: fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber),
      minutes: fc.integer({ min: 0, max: 1_439 }),
    });
    fc.assert(
      fc.property(wall, (now) => {
        const daily = digestDay("daily", now);
        const weekly = digestDay("weekly", now);
        if (daily === null || weekly === null) return false;
        const isOver = now.minutes >= DIGEST_MINUTES;
        expect(daily).toBe(isOver ? now.on : addDays(now.on, -1));
        expect(weekday(weekly)).toBe(1);
        expect(weekly <= daily && addDays(weekly, 7) > daily).toBe(true);
        return true;
      }),
    );
  });
});
