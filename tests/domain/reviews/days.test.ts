import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/domain/days";
import { dueReview, nextReview, reviewDays } from "@/lib/domain/reviews/days";

describe("review days", () => {
  test.each([
    ["2026-01-15", "2026-12-31", ["2026-04-15", "2026-07-15", "2026-10-15"]],
    ["2026-01-15", "2026-07-15", ["2026-04-15", "2026-07-15"]],
    ["2026-01-15", "2026-04-14", []],
    // Each is counted from the start: a short month shortens no later one.
    ["2025-11-30", "2026-08-30", ["2026-02-28", "2026-05-30", "2026-08-30"]],
    ["2023-11-30", "2024-05-30", ["2024-02-29", "2024-05-30"]],
  ])("from %s to %s they are %j", (startsOn, endsOn, expected) => {
    expect(reviewDays(day(startsOn), day(endsOn))).toEqual(expected);
  });

  test.each([
    ["2026-01-15", "2026-04-15"],
    ["2026-04-15", "2026-04-15"],
    ["2026-04-16", "2026-07-15"],
    ["2026-07-16", null],
  ])("seen from %s the next one is %s", (on, expected) => {
    expect(nextReview(day("2026-01-15"), day("2026-07-20"), day(on))).toBe(expected);
  });

  test("the next one and the one that is due are found among all of them", () => {
    const somewhere = fc.integer({ min: -400, max: 1600 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 1200 }),
        somewhere,
        (start, length, at) => {
          const startsOn = addDays(day("2026-01-01"), start);
          const endsOn = addDays(startsOn, length);
          const on = addDays(startsOn, at);
          const all = reviewDays(startsOn, endsOn);
          expect(nextReview(startsOn, endsOn, on)).toBe(all.find((each) => each >= on) ?? null);
          const near = all.filter((each) => each <= addDays(on, 7));
          expect(dueReview({ startsOn, endsOn }, [], on)).toBe(near.at(-1) ?? null);
        },
      ),
    );
  });
});
