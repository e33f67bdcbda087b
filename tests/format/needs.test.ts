import { describe, expect, test } from "vitest";
import type { Entry } from "@/lib/domain/entries";
import type { Goal } from "@/lib/domain/goals";
import type { Measure } from "@/lib/domain/measures";
import { needOf } from "@/lib/domain/needs";
import { actText, needSentence, needsHeading } from "@/lib/format/needs";
import { plain } from "@/lib/format/sentence";
import { aGoal, counted, d } from "../domain/support/worlds";
import { paceOf, sla, tick } from "./support/told";

describe("a need is said", () => {
  const say = (goal: Goal, entries: Entry[], n: number) => {
    const now = paceOf(goal, entries, d(n));
    const need = needOf(goal, now);
    return need && needSentence({ goal, pace: now, need });
  };
  const titled = (measure: Measure) => aGoal({ measure, title: "GDPR masking in all workflows" });

  test.each<[Goal, Entry[], number, string]>([
    [
      titled(tick),
      [],
      93,
      "GDPR masking in all workflows was due yesterday. Finish, move it, or let it go.",
    ],
    [
      titled(tick),
      [],
      95,
      "GDPR masking in all workflows was due on Sunday. Finish, move it, or let it go.",
    ],
    [titled(tick), [], 90, "GDPR masking in all workflows is due on Sunday."],
    [titled(tick), [], 92, "GDPR masking in all workflows is due today."],
    [aGoal(), counted([8, 4]), 88, "One more pipeline by Sunday."],
    [aGoal(), [], 15, "One pipeline by Thursday."],
    [aGoal(), counted([8, 1]), 88, "Three more pipelines by Saturday and you are back on pace."],
    [titled(sla), [], 5, "GDPR masking in all workflows has no reading yet. Log the first one."],
    [
      titled(sla),
      counted([5, 90]),
      9,
      "GDPR masking in all workflows: the last reading was 90 % SLA compliance, the aim is at least 95.",
    ],
    [aGoal({ measure: tick }), [], 5, "Build 5 ETL pipelines could be measured: 5 pipelines."],
  ])("%#", (goal, entries, n, sentence) => {
    const said = say(goal, entries, n);
    expect(said && plain(said)).toBe(sentence);
    expect(said?.some((part) => part.strong)).toBe(true);
  });

  test("with a heading that counts and buttons that act", () => {
    expect([0, 1, 3].map(needsHeading)).toEqual([
      "Nothing needs you today.",
      "One thing wants you this week.",
      "Three things want you this week.",
    ]);
    expect(actText("add-one")).toBe("+ 1");
  });
});
