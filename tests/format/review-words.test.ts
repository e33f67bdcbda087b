// What a review says of signatures and words that go.
import { expect, test } from "vitest";
import { handOverHint, lapsedSentence } from "@/lib/format/reviews";

test("a signature that stands no more is said to its giver and to the other", () => {
  expect(lapsedSentence(true, "Mael")).toBe(
    "What stands here has changed since you signed. Read it, then sign again.",
  );
  expect(lapsedSentence(false, "Mael")).toBe(
    "What stands here has changed since Mael signed: Mael is asked to sign again.",
  );
});

test.each([
  [null, "self", false, null, "Your part stays as it is."],
  ["Mael", "manager", true, null, "What you wrote here goes for good: it is not passed on."],
  ["Mael", "self", false, null, "Whatever Mael wrote here goes for good."],
  [
    ...(["Mael", "self", true, "Your"] as const),
    "What Mael wrote goes for good. Your signature under it goes too. Download the review first to keep a copy.",
  ],
  [
    ...(["Mael", null, true, "Runa’s"] as const),
    "What Mael wrote goes for good. Runa’s signature under it goes too. Download the review first to keep a copy.",
  ],
] as const)(
  "handed over from %s by %s (read: %s, %s): %s",
  (former, part, isRead, whose, words) => {
    expect(handOverHint({ former, part, isRead, whose })).toBe(words);
  },
);
