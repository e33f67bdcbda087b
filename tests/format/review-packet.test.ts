import { expect, test } from "vitest";
import type { GoalChange } from "@/lib/domain/reviews/changes";
import { packetOf } from "@/lib/domain/reviews/packet";
import { goalFacts } from "@/lib/format/review-packet";
import { aGoal, d } from "../domain/support/worlds";

const packet = packetOf({
  planTitle: "A plan",
  ...{ since: d(0), on: d(20), pauses: [] },
  goals: [{ goal: aGoal(), entries: [], events: [] }],
});
const count = { kind: "count" as const, target: 5 };
const amount = { kind: "amount" as const, target: 80, baseline: 20 };
const hold = { kind: "hold" as const, target: 95, op: "at-least" as const };

test.each<[GoalChange, string]>([
  [
    { is: "renamed", from: "Build 5", to: "Build 6", why: null, suggestedBy: ["t"] },
    "now called “Build 6”, before “Build 5” (suggested by Tariq)",
  ],
  [
    {
      ...{
        is: "moved",
        from: { startsOn: d(0), dueOn: d(60) },
        to: { startsOn: d(0), dueOn: d(92) },
      },
      ...{ why: "The interface is delayed", suggestedBy: ["t", "x"] },
    },
    "due moved 23 December → 24 January: “The interface is delayed” (suggested by Tariq, former member)",
  ],
  [
    { is: "remeasured", from: count, to: { ...count, target: 4 }, why: "Scope" },
    "target 5 pipelines → 4 pipelines: “Scope”",
  ],
  [
    {
      ...{ is: "remeasured", why: null },
      from: { ...count, unit: "jobs" },
      to: { ...count, unit: "pipelines" },
    },
    "target 5 jobs → 5 pipelines",
  ],
  [
    { is: "remeasured", from: amount, to: { ...amount, baseline: 25 }, why: null },
    "baseline 20 → 25",
  ],
  [
    { is: "remeasured", from: hold, to: { ...hold, op: "at-most" }, why: null },
    "target at least 95 → at most 95",
  ],
])("%j is said as %s", (change, words) => {
  const [goal] = packet.goals;
  const told = goal && { ...goal, changes: [change] };
  expect(told && goalFacts(told, packet.on, { t: "Tariq" })).toContain(words);
});
