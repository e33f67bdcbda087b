// A name or a title that looks like an address must not become one in a mail.
import { expect, test } from "vitest";
import { unlinked } from "@/lib/format/unlinked";

/** What mail programs look for when they make links: a scheme, www, or a name with a known ending. */
const LOOKS_LIKE_LINK = /https?:\/\/|mailto:\w|\bwww\.\w|[\w-]+\.[a-z]{2,}|\w@\w/i;

test.each([
  "Win at https://evil.example/now",
  "evil.example",
  "www.evil.example",
  "mailto:me@evil.example",
  "Learn Node.js",
  "HTTP://EVIL.EXAMPLE",
])("%s is read alike and followed nowhere", (text) => {
  expect(text).toMatch(LOOKS_LIKE_LINK);
  expect(unlinked(text)).not.toMatch(LOOKS_LIKE_LINK);
  expect(unlinked(text).replaceAll("\u2060", "")).toBe(text);
});

test.each([
  "Spend 3.5 hours at 10:30",
  "Jo van der Berg, Jr.",
  "Lead small team project: twice",
  "1,000 steps",
])("%s stays as it is", (text) => {
  expect(unlinked(text)).toBe(text);
});
