import { expect, test } from "vitest";
import { linkText } from "@/lib/format/links";

test.each([
  ["https://github.com/runa/bikes/pull/36", "Pull request 36 · runa/bikes"],
  ["https://gitlab.com/a/b/c/-/merge_requests/7", "Merge request 7 · a/b/c"],
  ["https://github.com/runa/bikes/issues/4#note", "Issue 4 · runa/bikes"],
  ["https://www.example.org/", "example.org"],
  ["https://example.org/a%20b?secret=1", "example.org/a b"],
  ["https://example.org/%E0%A4%A", "example.org/%E0%A4%A"],
  ["not an address", "not an address"],
])("%s reads as %s", (address, text) => {
  expect(linkText(address)).toBe(text);
});

test("a long address is cut", () => {
  expect(linkText(`https://example.org/${"long/".repeat(40)}`)).toHaveLength(48);
});
