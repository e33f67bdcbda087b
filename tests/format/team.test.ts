import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import type { ReportNeed } from "@/lib/domain/team";
import { plain } from "@/lib/format/sentence";
import { lateGoals, reportSentence, spell, teamHeading } from "@/lib/format/team";

const today = day("2026-11-22");

const SAID: [ReportNeed[], string][] = [
  [[], ""],
  [
    [
      { kind: "quiet", days: 22 },
      { kind: "slipping", goals: 2 },
      { kind: "review-due", on: day("2026-12-02"), days: 10 },
    ],
    "Nothing logged for three weeks; two goals slipping. The quarterly review is due on 2 December.",
  ],
  [
    [
      { kind: "overdue", goals: 1 },
      { kind: "slipping", goals: 1 },
    ],
    "One goal overdue and one goal slipping.",
  ],
  [[{ kind: "quiet", days: 40 }], "Nothing logged for five weeks."],
  [[{ kind: "question", count: 1, days: 4 }], "A question waits for you for four days."],
  [
    [{ kind: "question", count: 3, days: 0 }],
    "Three questions wait for you, the oldest since today.",
  ],
  [[{ kind: "spends", count: 1 }], "A spend waits for your approval."],
  [[{ kind: "spends", count: 2 }], "Two spends wait for your approval."],
  [[{ kind: "write-review" }], "The self review is in; yours is next."],
  [
    [{ kind: "review-due", on: day("2026-11-20"), days: -2 }],
    "The quarterly review was due on Friday.",
  ],
];

describe("a report is said", () => {
  test.each(SAID)("%j", (needs, words) => {
    expect(plain(reportSentence(needs, today))).toBe(words);
  });
});

test.each([
  [0, 0, "No plan to look after yet."],
  [0, 1, "Your report is well."],
  [0, 4, "Everyone is well."],
  [1, 4, "One of your four needs a word."],
  [2, 4, "Two of your four need a word."],
  [3, 3, "All three need a word."],
  [3, 500, "Three of your 500 need a word."],
])("%i of %i: %s", (needs, reports, words) => {
  expect(teamHeading(needs, reports)).toBe(words);
});

test.each([
  [1, "one day"],
  [13, "13 days"],
  [14, "two weeks"],
  [69, "nine weeks"],
  [70, "two months"],
])("%i days are %s", (days, words) => {
  expect(spell(days)).toBe(words);
});

test("late goals are counted by their word", () => {
  expect(lateGoals({ overdue: 2, slipping: 1 })).toEqual(["2 overdue", "1 slipping"]);
  expect(lateGoals({ overdue: 0, slipping: 0 })).toEqual([]);
});
