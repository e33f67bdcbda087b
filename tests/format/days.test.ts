import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import {
  byDay,
  date,
  dayAsHeading,
  dayInFull,
  dayInShort,
  dayName,
  dayRange,
  onDay,
} from "@/lib/format/days";

const today = day("2026-11-23"); // a Monday

describe("a day is said", () => {
  test.each([
    ["2026-11-23", "today", "today", "today"],
    ["2026-11-24", "tomorrow", "by tomorrow", "tomorrow"],
    ["2026-11-22", "yesterday", "by yesterday", "yesterday"],
    ["2026-11-27", "Friday", "by Friday", "on Friday"],
    ["2026-11-29", "Sunday", "by Sunday", "on Sunday"],
    ["2026-11-30", "30 November", "by 30 November", "on 30 November"],
    ["2026-11-17", "Tuesday", "by Tuesday", "on Tuesday"],
    ["2026-11-16", "16 November", "by 16 November", "on 16 November"],
    ["2027-03-03", "3 March", "by 3 March", "on 3 March"],
    ["2027-10-03", "3 October 2027", "by 3 October 2027", "on 3 October 2027"],
    ["2026-01-03", "3 January", "by 3 January", "on 3 January"],
    ["2025-11-03", "3 November 2025", "by 3 November 2025", "on 3 November 2025"],
  ])("%s: %s, %s, %s", (on, name, by, when) => {
    expect([dayName(day(on), today), byDay(day(on), today), onDay(day(on), today)]).toEqual([
      name,
      by,
      when,
    ]);
  });

  test("in full, as a heading, in short, and as a range", () => {
    expect(dayInFull(day("2026-03-03"))).toBe("3 March 2026");
    expect(dayAsHeading(day("2026-11-22"))).toBe("Sunday, 22 November");
    expect(date(day("2026-12-22"), today)).toBe("22 December");
    expect(dayInShort(day("2026-11-13"), today)).toBe("13 Nov");
    expect(dayInShort(day("2027-11-13"), today)).toBe("Nov 2027");
    expect(dayRange(day("2026-09-22"), day("2026-12-22"))).toBe("22 September to 22 December 2026");
    expect(dayRange(day("2026-09-22"), day("2027-03-22"))).toBe(
      "22 September 2026 to 22 March 2027",
    );
  });
});
