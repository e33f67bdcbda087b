import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/domain/days";
import type { Outlook } from "@/lib/domain/outlook";
import {
  MOST_NEEDS,
  pressing,
  type ReportNow,
  type ReviewNow,
  ranked,
  reportNeeds,
} from "@/lib/domain/team";

const on = day("2026-11-22");

const calm: Outlook = {
  word: "on-pace",
  actual: 0.4,
  expected: 0.4,
  goals: 8,
  done: 2,
  overdue: 0,
  slipping: 0,
  lastOn: on,
  quietDays: 0,
  pausedUntil: null,
};

const report = (change: Partial<ReportNow> = {}, seen: Partial<Outlook> = {}): ReportNow => ({
  outlook: { ...calm, ...seen },
  review: "none",
  reviewManager: null,
  reviewDueOn: null,
  questions: { count: 0, days: 0 },
  spends: 0,
  ...change,
});

const NEEDS: [string, ReportNow, string[], boolean][] = [
  ["all is well", report(), [], false],
  ["her half is in, yours is not", report({ review: "yours" }), ["write-review"], true],
  ["both halves are in, she signed", report({ review: "sign" }), ["sign-review"], true],
  ["a review is open and nobody wrote", report({ review: "open" }), ["begin-review"], true],
  ["its manager has left", report({ review: "left" }), ["hand-over-review"], true],
  ["she is still writing", report({ review: "theirs", reviewDueOn: on }), [], false],
  ["a question waits", report({ questions: { count: 2, days: 4 } }), ["question"], true],
  ["a spend waits", report({ spends: 1 }), ["spends"], true],
  ["three quiet weeks", report({}, { quietDays: 21 }), ["quiet"], true],
  ["twenty quiet days", report({}, { quietDays: 20 }), [], false],
  ["a pause is no silence", report({}, { word: "paused", quietDays: 40, slipping: 2 }), [], false],
  ["one goal slips on a plan that keeps pace", report({}, { slipping: 1 }), ["slipping"], false],
  ["the plan slips", report({}, { word: "slipping", slipping: 2 }), ["slipping"], true],
  ["a review in ten days", report({ reviewDueOn: addDays(on, 10) }), ["review-due"], false],
  ["a review on Wednesday", report({ reviewDueOn: addDays(on, 3) }), ["review-due"], true],
  ["a review long due", report({ reviewDueOn: addDays(on, -9) }), ["review-due"], true],
  ["a review in a month", report({ reviewDueOn: addDays(on, 30) }), [], false],
];

describe("a report needs a word", () => {
  test.each(NEEDS)("when %s", (_, now, kinds, isPressing) => {
    expect(reportNeeds(now, on).map(({ kind }) => kind)).toEqual(kinds);
    expect(pressing(now, on) > 0).toBe(isPressing);
  });

  test("most of all to sign, then to write, then to answer, then when quiet", () => {
    const reports = [
      { name: "quiet", now: report({}, { quietDays: 60 }) },
      { name: "question", now: report({ questions: { count: 1, days: 1 } }) },
      { name: "sign", now: report({ review: "sign" }) },
      { name: "write", now: report({ review: "yours" }) },
    ];
    expect(ranked(reports, on).first.map(({ name }) => name)).toEqual([
      "sign",
      "write",
      "question",
    ]);
  });

  const anyReport = fc
    .record({
      review: fc.constantFrom<ReviewNow>("none", "open", "theirs", "yours", "sign", "left"),
      count: fc.nat(3),
      days: fc.nat(60),
      quietDays: fc.nat(90),
      slipping: fc.nat(4),
      word: fc.constantFrom<Outlook["word"]>("on-pace", "slipping", "overdue", "paused", "done"),
    })
    .map(({ review, count, days, ...seen }) => ({
      now: report({ review, questions: { count, days } }, seen),
    }));

  test("never more than three, never one who can be left alone, never a better left out", () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 12 }), (reports) => {
        const { all, needing, first: chosen } = ranked(reports, on);
        expect(needing).toBe(reports.filter(({ now }) => pressing(now, on) > 0).length);
        expect(new Set(all)).toEqual(new Set(reports));
        expect(all.slice(0, chosen.length)).toEqual(chosen);
        expect(chosen.length).toBeLessThanOrEqual(MOST_NEEDS);
        const least = Math.min(...chosen.map(({ now }) => pressing(now, on)));
        for (const { now } of chosen) expect(pressing(now, on)).toBeGreaterThan(0);
        for (const other of reports.filter((each) => !chosen.includes(each))) {
          const limit = chosen.length < MOST_NEEDS ? 0 : least;
          expect(pressing(other.now, on)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});
