import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, isDay } from "@/lib/domain/days";
import { deadlineIn } from "@/lib/domain/title-deadline";

const today = day("2026-11-23"); // a Monday

const deadlines: [string, string | null][] = [
  ["Finish the course by 30 June", "2027-06-30"],
  ["Finish the course by June 30", "2027-06-30"],
  ["Finish the course by 30th of June 2028", "2028-06-30"],
  ["Finish the course by June 30, 2028", "2028-06-30"],
  ["Finish the course by 24 November", "2026-11-24"],
  ["Finish the course by 23 November", "2026-11-23"],
  ["Finish the course by 22 November", "2027-11-22"],
  ["Present on 3 March 2027", "2027-03-03"],
  ["Ship before 1 July", "2027-06-30"],
  ["Ship before March", "2027-02-28"],
  ["Ship before the end of March", "2027-03-31"],
  ["Ship by end of March 2027", "2027-03-31"],
  ["Ship by the end of March", "2027-03-31"],
  ["Ship by March", "2027-03-31"],
  ["Ship in February 2028", "2028-02-29"],
  ["Ship by Dec", "2026-12-31"],
  ["Ship in Q2", "2027-06-30"],
  ["Ship by Q4", "2026-12-31"],
  ["Ship by end of Q1 2028", "2028-03-31"],
  ["Ship before Q2", "2027-03-31"],
  ["Become lead in 2027", "2027-12-31"],
  ["Become lead by the end of 2028", "2028-12-31"],
  ["Become lead by year end", "2026-12-31"],
  ["Become lead by the end of the year", "2026-12-31"],
  ["Do it this quarter", "2026-12-31"],
  ["Do it next quarter", "2027-03-31"],
  ["Do it next month", "2026-12-31"],
  ["Do it within 6 months", "2027-05-23"],
  ["Do it in two weeks", "2026-12-07"],
  ["Do it in a year", "2027-11-23"],
  ["Do it by Friday", "2026-11-27"],
  ["Do it by Monday", "2026-11-23"],
  ["Do it by 2027-02-28", "2027-02-28"],
  // none
  ["Do it by 2027-02-30", null],
  ["Do it by 31 June", null],
  ["Reduce spend by 30%", null],
  ["Reduce spend by 30", null],
  ["Optimize 3+ pipelines in production", null],
  ["Plan the 2027 roadmap", null],
  ["Read the Q2 report", null],
  ["March on", null],
  ["You may rest", null],
  ["Work in marketing", null],
  ["Grow by mentoring", null],
  ["", null],
];

describe("a deadline in a title", () => {
  test.each(deadlines)("%j", (title, dueOn) => {
    expect(deadlineIn(title, today)?.dueOn ?? null).toBe(dueOn);
  });

  test("keeps the words that say it", () => {
    expect(deadlineIn("Ship 4 features by end of Q2, alone", today)?.text).toBe("by end of Q2");
  });

  test("is a day that exists, whatever the title", () => {
    const words =
      "by before in within the end of next this Q2 q5 31 June 29 February 2027 2099 March may 600 999 months weeks years Friday year-end 2027-02-30";
    const title = fc
      .array(fc.constantFrom(...words.split(" ")), { maxLength: 8 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(title, (text) => {
        const found = deadlineIn(text, today);
        if (found) expect(isDay(found.dueOn)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
