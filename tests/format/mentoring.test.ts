import { expect, test } from "vitest";
import { newsOf } from "@/lib/format/mentoring";

const nothing = { milestones: 0, done: 0, moved: 0, comments: 0 };

test.each([
  [{}, "nothing new"],
  [{ comments: 1 }, "1 comment"],
  [{ milestones: 3, done: 1, comments: 2 }, "3 milestones, 1 goal done, 2 comments"],
])("%j since she looked is said as %s", (some, words) => {
  expect(newsOf({ ...nothing, ...some })).toBe(words);
});
