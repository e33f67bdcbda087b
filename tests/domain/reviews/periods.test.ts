import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, daysBetween } from "@/lib/domain/days";
import { dueReview } from "@/lib/domain/reviews/days";
import { checkFree, checkPeriod, nextPeriod, type Period } from "@/lib/domain/reviews/periods";
import { codeOf, d } from "../support/worlds";

const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const first = period("2026-01-01", "2026-03-31");
const around = (today: string) => ({
  others: [first],
  startsOn: day("2026-01-01"),
  today: day(today),
});

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
    expect(codeOf(checkPeriod(period(from, to), around("2026-06-15")))).toBe(code);
  });

  test.each([
    ["the plan's first day until today", "2026-01-01", "2026-06-15", "accepted"],
    ["a month before it", "2025-12-01", "2025-12-31", "accepted"],
    ["a day more", "2025-11-30", "2025-12-31", "review.period-early"],
    ["another century", "1926-01-01", "2026-06-15", "review.period-early"],
    ["until a month from today", "2026-06-01", "2026-07-15", "accepted"],
    ["a day longer", "2026-06-01", "2026-07-16", "review.period-late"],
    ["a slip of the finger", "2026-06-01", "2062-06-15", "review.period-late"],
    ["all of it still to come", "2026-07-01", "2026-07-15", "accepted"],
  ])("of a plan since January, in June: %s", (_, from, to, code) => {
    const there = { ...around("2026-06-15"), others: [] };
    expect(codeOf(checkPeriod(period(from, to), there))).toBe(code);
  });

  test("are counted from today on a plan that has not begun", () => {
    const before = { others: [], startsOn: day("2026-09-01"), today: day("2026-06-15") };
    expect(codeOf(checkPeriod(period("2026-05-15", "2026-06-15"), before))).toBe("accepted");
    expect(checkPeriod(period("2026-05-14", "2026-06-15"), before)).toEqual({
      ok: false,
      problem: { code: "review.period-early", earliest: "2026-05-15" },
    });
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
        expect(codeOf(checkFree(next, others))).toBe("accepted");
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
    [31, due],
    // The next review day is announced.
    [83, due],
    [84, day("2026-07-15")],
  ])("%i days from it", (away, expected) => {
    expect(dueReview(plan, [], addDays(due, away))).toBe(expected);
  });

  test("the last one of a plan for as long as it takes", () => {
    expect(dueReview(plan, [], day("2027-01-15"))).toBe(day("2027-01-15"));
    expect(dueReview(plan, [], day("2027-12-01"))).toBe(day("2027-01-15"));
  });

  test("one that was passed over gives way to the next, and comes back with no review", () => {
    const july = [{ to: day("2026-07-10") }];
    expect(dueReview(plan, july, day("2026-07-20"))).toBeNull();
    expect(dueReview(plan, july, day("2026-10-07"))).toBeNull();
    expect(dueReview(plan, july, day("2026-10-08"))).toBe(day("2026-10-15"));
  });

  test("until a review comes within a month of it", () => {
    expect(dueReview(plan, [{ to: day("2026-03-14") }], due)).toBe(due);
    expect(dueReview(plan, [{ to: day("2026-03-15") }], due)).toBeNull();
  });
});
