import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, daysBetween } from "@/lib/domain/days";
import { dueReview } from "@/lib/domain/reviews/days";
import { checkPeriod, nextPeriod, type Period } from "@/lib/domain/reviews/periods";
import { codeOf, d } from "../support/worlds";

const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const first = period("2026-01-01", "2026-03-31");

describe("the days of a review", () => {
  test.each([
    ["2026-04-01", "2026-06-30", "accepted"],
    ["2026-04-01", "2026-04-01", "accepted"],
    ["2026-04-02", "2026-04-01", "review.period-order"],
    ["2026-03-31", "2026-06-30", "review.period-overlap"],
    ["2025-12-01", "2026-01-01", "review.period-overlap"],
    ["2026-02-01", "2026-02-02", "review.period-overlap"],
    ["2025-12-01", "2026-05-01", "review.period-overlap"],
  ])("from %s to %s beside another quarter are %s", (from, to, code) => {
    expect(codeOf(checkPeriod(period(from, to), [first]))).toBe(code);
  });

  test.each([
    [
      "the first goes from the plan's start to today",
      "2026-01-15",
      [],
      "2026-04-10",
      "2026-01-15",
      "2026-04-10",
    ],
    [
      "the next goes on the day after",
      "2026-01-01",
      [first],
      "2026-07-02",
      "2026-04-01",
      "2026-07-02",
    ],
    [
      "right after the last it is one day",
      "2026-01-01",
      [first],
      "2026-03-31",
      "2026-04-01",
      "2026-04-01",
    ],
    [
      "before the plan starts it is today",
      "2026-05-01",
      [],
      "2026-04-10",
      "2026-04-10",
      "2026-04-10",
    ],
  ])("%s", (_, startsOn, others, today, from, to) => {
    expect(nextPeriod(day(startsOn), others, day(today))).toEqual(period(from, to));
  });

  test("what is proposed is always free", () => {
    const somePeriods = fc.array(
      fc
        .tuple(fc.nat(400), fc.nat(90))
        .map(([from, long]) => ({ from: d(from), to: d(from + long) })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(somePeriods, fc.nat(500), (others, n) => {
        const next = nextPeriod(d(0), others, d(n));
        expect(daysBetween(next.from, next.to)).toBeGreaterThanOrEqual(0);
        expect(codeOf(checkPeriod(next, others))).toBe("accepted");
      }),
    );
  });
});

describe("a review day asks for a review", () => {
  const plan = { startsOn: day("2026-01-15"), endsOn: day("2027-01-15") };
  const due = day("2026-04-15");
  test.each([
    [-8, null],
    [-7, due],
    [0, due],
    [30, due],
    [31, null],
  ])("%i days from it", (away, expected) => {
    expect(dueReview(plan, [], addDays(due, away))).toBe(expected);
  });

  test("until a review comes within a month of it", () => {
    expect(dueReview(plan, [{ to: day("2026-03-14") }], due)).toBe(due);
    expect(dueReview(plan, [{ to: day("2026-03-15") }], due)).toBeNull();
  });
});
