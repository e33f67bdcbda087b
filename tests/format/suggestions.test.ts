import { expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { plain } from "@/lib/format/sentence";
import { suggestedTitle, suggestionSentence } from "@/lib/format/suggestions";

const TODAY = day("2026-03-11");
const said = (changes: object, by: string | null = "Mira", since = day("2026-03-10")) =>
  plain(suggestionSentence({ changes, by, title: "Lay stones" }, since, TODAY));

test.each([
  [
    { dueOn: day("2026-07-01") },
    "Mira suggests another due date for Lay stones, waiting since yesterday.",
  ],
  [{ title: "x" }, "Mira suggests another title for Lay stones, waiting since yesterday."],
  [
    { title: "x", startsOn: TODAY, dueOn: TODAY },
    "Mira suggests another title, start and due date for Lay stones, waiting since yesterday.",
  ],
])("one sentence says what is suggested: %o", (changes, expected) => {
  expect(said(changes)).toBe(expected);
});

test("who is gone stays a former member", () => {
  expect(said({ title: "x" }, null)).toMatch(/^A former member suggests another title/);
});

test("who suggested it reads what and for which goal", () => {
  expect(suggestedTitle({ changes: { title: "x" }, title: "Lay stones" })).toBe(
    "Another title for Lay stones",
  );
});
