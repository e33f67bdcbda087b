import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { checkSmart, smartCount } from "@/lib/domain/smart";
import { aGoal, d } from "./support/worlds";

const empty = aGoal().smart;

describe("the SMART check", () => {
  test("of a template goal asks how and why, and proposes how often a step would do", () => {
    const check = checkSmart(aGoal());
    expect(check).toEqual({
      specific: { is: "ok" },
      measurable: { is: "ok" },
      achievable: { is: "gap", gap: "no-way", everyDays: 18 },
      relevant: { is: "gap", gap: "no-reason" },
      timeBound: { is: "ok" },
    });
    expect(smartCount(check)).toBe(3);
  });

  test("is satisfied by what is written, not by blanks", () => {
    const smart = { ...empty, achievable: "4 hours a week", relevant: "  " };
    const check = checkSmart(aGoal({ smart }));
    expect(check.achievable).toEqual({ is: "ok" });
    expect(check.relevant).toMatchObject({ gap: "no-reason" });
  });

  test("proposes the measure that the title names", () => {
    const check = checkSmart(aGoal({ measure: { kind: "tick" } }));
    expect(check.measurable).toEqual({
      is: "gap",
      gap: "no-measure",
      proposal: { sets: "measure", measure: { kind: "count", target: 5, unit: "pipelines" } },
    });
  });

  test("asks without a proposal where the title names none, and is content with words", () => {
    const goal = aGoal({ measure: { kind: "tick" }, title: "Earn AWS Cloud Practitioner" });
    expect(checkSmart(goal).measurable).toEqual({ is: "gap", gap: "no-measure", proposal: null });
    const smart = { ...empty, measurable: "The certificate is on my profile" };
    expect(checkSmart({ ...goal, smart }).measurable).toEqual({ is: "ok" });
  });

  test("never proposes over a measure that is set", () => {
    const goal = aGoal({ measure: { kind: "count", target: 7, unit: "pipelines" } });
    expect(checkSmart(goal).measurable).toEqual({ is: "ok" });
  });

  test("proposes the title's deadline where it is another than the due day", () => {
    const title = "Build 5 ETL pipelines by 30 June";
    expect(checkSmart(aGoal({ title })).timeBound).toEqual({
      is: "gap",
      gap: "other-deadline",
      proposal: { sets: "dueOn", dueOn: "2027-06-30" },
    });
    expect(checkSmart(aGoal({ title, dueOn: day("2027-06-30") })).timeBound).toEqual({ is: "ok" });
    const smart = { ...empty, timeBound: "Before the summer" };
    expect(checkSmart(aGoal({ title, smart })).timeBound).toEqual({ is: "ok" });
  });

  test("finds a title of a word or two too vague", () => {
    expect(checkSmart(aGoal({ title: "Patents filed" })).specific).toMatchObject({ is: "gap" });
    const smart = { ...empty, specific: "Two patents on masking" };
    expect(checkSmart(aGoal({ title: "Patents filed", smart })).specific).toEqual({ is: "ok" });
  });

  test("counts no days for a goal of one step or none", () => {
    for (const goal of [
      aGoal({ measure: { kind: "tick" } }),
      aGoal({ measure: { kind: "hold", op: "at-least", target: 95, unit: "%" } }),
      aGoal({ startsOn: d(0), dueOn: d(2) }),
    ]) {
      expect(checkSmart(goal).achievable).toMatchObject({ everyDays: null });
    }
  });
});
