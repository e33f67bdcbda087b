import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import type { Problem } from "@/lib/domain/problems";
import { problemSentence } from "@/lib/format/problems";

const on = day("2026-03-03");

const problems: [Problem, RegExp][] = [
  [{ code: "goal.already-done", on }, /already done on 3 March 2026/],
  [{ code: "goal.held", on }, /held on its due day, 3 March 2026/],
  [{ code: "goal.already-dropped", on }, /let go on 3 March 2026/],
  [{ code: "entry.in-future", today: on }, /today, 3 March 2026, or earlier/],
  [{ code: "pause.overlap", from: on, to: on }, /3 March 2026/],
  [{ code: "door.too-often", retryAfterSeconds: 1 }, /in a second/],
  [{ code: "door.too-often", retryAfterSeconds: 30 }, /in 30 seconds/],
  [{ code: "door.too-often", retryAfterSeconds: 600 }, /in 10 minutes/],
  [{ code: "shape.too-big", limitBytes: 256_000 }, /256 kB/],
  [{ code: "shape.invalid", fields: [{ path: "title", message: "x" }] }, /One field/],
  [
    { code: "shape.invalid", fields: [1, 2].map((n) => ({ path: `p${n}`, message: "x" })) },
    /Two fields/,
  ],
  [{ code: "plan.too-many", limit: 1000 }, /1,000 plans/],
];

describe("a refusal is said", () => {
  test.each(problems)("%j", (problem, words) => {
    const sentence = problemSentence(problem);
    expect(sentence).toMatch(words);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/!|success|invalid|error|undefined/i);
  });
});
