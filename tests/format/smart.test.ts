import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { checkSmart, SMART_PARTS } from "@/lib/domain/smart";
import { gapText, proposalText, smartPart } from "@/lib/format/smart";
import { aGoal } from "../domain/support/worlds";

describe("a gap is asked about", () => {
  test("with what would do, in the goal's own unit", () => {
    const goal = aGoal();
    const { achievable } = checkSmart(goal);
    expect(achievable.is === "gap" && gapText(achievable, goal.measure)).toBe(
      "How, and with what time? One pipeline every 18 days would do.",
    );
  });

  test("with the proposal that the title offers", () => {
    const goal = aGoal({ measure: { kind: "tick" } });
    const { measurable } = checkSmart(goal);
    expect(measurable.is === "gap" && gapText(measurable, goal.measure)).toBe(
      "Measure it? 5 pipelines.",
    );
    expect(proposalText({ sets: "dueOn", dueOn: day("2027-06-30") })).toBe("Due 30 June.");
  });

  test("for every part", () => {
    expect(SMART_PARTS.map(smartPart)).toEqual([
      "Specific",
      "Measurable",
      "Achievable",
      "Relevant",
      "Time-bound",
    ]);
    const goal = aGoal({ title: "Patents", measure: { kind: "tick" } });
    for (const finding of Object.values(checkSmart(goal))) {
      if (finding.is === "gap") expect(gapText(finding, goal.measure)).toMatch(/\?$/);
    }
  });
});
