import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { DIGEST_MINUTES } from "@/lib/domain/digests";
import { instantAt, wallTime } from "@/lib/format/instants";

const KATHMANDU = "Asia/Kathmandu";
const ST_JOHNS = "America/St_Johns";

describe("what the wall says", () => {
  test.each([
    ["2026-03-09T01:14:00Z", KATHMANDU, "2026-03-09", 6 * 60 + 59],
    ["2026-03-09T01:15:00Z", KATHMANDU, "2026-03-09", 7 * 60],
    ["2026-03-08T18:15:00Z", KATHMANDU, "2026-03-09", 0],
    ["2026-03-09T09:29:00Z", ST_JOHNS, "2026-03-09", 6 * 60 + 59],
    ["2026-01-05T03:29:00Z", ST_JOHNS, "2026-01-04", 23 * 60 + 59],
  ])("at %s in %s", (at, zone, on, minutes) => {
    expect(wallTime(new Date(at), zone)).toEqual({ on, minutes });
  });
});

describe("seven o'clock", () => {
  test.each([
    [KATHMANDU, "2026-03-09", "2026-03-09T01:15:00.000Z"],
    [KATHMANDU, "2026-07-06", "2026-07-06T01:15:00.000Z"],
    // Winter, the day clocks go forward, summer, the day they go back.
    [ST_JOHNS, "2026-03-07", "2026-03-07T10:30:00.000Z"],
    [ST_JOHNS, "2026-03-08", "2026-03-08T09:30:00.000Z"],
    [ST_JOHNS, "2026-07-06", "2026-07-06T09:30:00.000Z"],
    [ST_JOHNS, "2026-11-01", "2026-11-01T10:30:00.000Z"],
    ["Pacific/Kiritimati", "2026-03-09", "2026-03-08T17:00:00.000Z"],
    ["UTC", "2026-03-09", "2026-03-09T07:00:00.000Z"],
  ])("in %s on %s is %s", (zone, on, at) => {
    expect(instantAt(day(on), DIGEST_MINUTES, zone).toISOString()).toBe(at);
  });

  test("is what the wall says then, on every day of a year", () => {
    for (let n = 0; n < 366; n += 1) {
      const on = new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
      const at = instantAt(day(on), DIGEST_MINUTES, ST_JOHNS);
      expect(wallTime(at, ST_JOHNS)).toEqual({ on, minutes: DIGEST_MINUTES });
    }
  });
});
