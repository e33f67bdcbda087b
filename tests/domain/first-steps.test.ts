import { expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { firstSteps } from "@/lib/domain/first-steps";
import type { Goal, Smart } from "@/lib/domain/goals";

const NOTHING: Smart = {
  specific: "Said by the template",
  measurable: null,
  achievable: null,
  relevant: null,
  timeBound: null,
};
type Part = Pick<Goal, "state" | "smart">;
const open: Part = { state: { is: "open" }, smart: NOTHING };
const done: Part = {
  state: { is: "done", on: day("2026-03-15"), by: "her", isReached: false },
  smart: NOTHING,
};
const filled: Part = { state: { is: "open" }, smart: { ...NOTHING, relevant: "It is fun." } };

const plan = (ageDays: number, goals: Part[] = [open], entryCount = 0) => ({
  ageDays,
  goals,
  entryCount,
});
const taken = (plans: Parameters<typeof firstSteps>[0]) =>
  firstSteps(plans)?.flatMap(({ step, isTaken }) => (isTaken ? [step] : [])) ?? "no list";

test.each([
  ["nothing yet", [], []],
  ["a plan just started", [plan(0)], ["start"]],
  ["a first milestone", [plan(0, [open], 1)], ["start", "log"]],
  ["a goal finished", [plan(0.1, [open, done])], ["start", "fill"]],
  ["a SMART part of her own", [plan(0.1, [filled])], ["start", "fill"]],
  ["a look on the next morning", [plan(0.5)], ["start", "return"]],
  ["everything", [plan(1, [filled], 2)], "no list"],
  ["two weeks, whatever was done", [plan(14)], "no list"],
  ["a second plan of somebody who knows her way", [plan(0), plan(200)], "no list"],
])("after %s", (_, plans, expected) => {
  expect(taken(plans)).toEqual(expected);
});

test("the steps keep their order", () => {
  expect(firstSteps([])?.map(({ step }) => step)).toEqual(["start", "log", "fill", "return"]);
});
