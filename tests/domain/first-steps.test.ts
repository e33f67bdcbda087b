import { expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { firstSteps } from "@/lib/domain/first-steps";
import type { Goal } from "@/lib/domain/goals";

type Part = Pick<Goal, "state">;
const open: Part = { state: { is: "open" } };
const done: Part = { state: { is: "done", on: day("2026-03-15"), by: "her", isReached: false } };

const plan = (ageDays: number, goals: Part[] = [open], entryCount = 0) => ({
  ageDays,
  goals,
  entryCount,
});
const taken = (plans: Parameters<typeof firstSteps>[0], hasEdited: boolean) =>
  firstSteps(plans, hasEdited)?.flatMap(({ step, isTaken }) => (isTaken ? [step] : [])) ??
  "no list";

test.each([
  ["nothing yet", [], false, []],
  ["a plan just started", [plan(0)], false, ["start"]],
  ["a first milestone", [plan(0, [open], 1)], false, ["start", "log"]],
  ["a goal finished", [plan(0.1, [open, done])], false, ["start", "own"]],
  ["a goal edited", [plan(0.1)], true, ["start", "own"]],
  ["a look on the next morning", [plan(0.5)], false, ["start", "return"]],
  ["everything", [plan(1, [open], 2)], true, "no list"],
  ["two weeks, whatever was done", [plan(14)], false, "no list"],
  ["a second plan of somebody who knows her way", [plan(0), plan(200)], false, "no list"],
])("after %s", (_, plans, hasEdited, expected) => {
  expect(taken(plans, hasEdited)).toEqual(expected);
});

test("the steps keep their order", () => {
  expect(firstSteps([], false)?.map(({ step }) => step)).toEqual(["start", "log", "own", "return"]);
});
