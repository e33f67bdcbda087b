import { describe, expect, test } from "vitest";
import type { Blueprint } from "@/lib/domain/blueprint";
import { readTemplates } from "@/seeds/read-templates";
import { junior } from "./facts/junior";
import { mid } from "./facts/mid";
import { senior } from "./facts/senior";
import type { Fact } from "./facts/shapes";

/** What stands at "goals.etl-pipelines.measure.target": a step into a list is a key or a position. */
function at(document: unknown, selector: string): unknown {
  return selector.split(".").reduce<unknown>((held, step) => {
    if (Array.isArray(held)) return held.find((one) => one?.key === step) ?? held[Number(step)];
    return held && typeof held === "object" ? Reflect.get(held, step) : undefined;
  }, document);
}

const blueprints = new Map<string, Blueprint>(
  readTemplates().map(({ blueprint }) => [blueprint.level, blueprint]),
);

const FACTS: Record<string, Fact[]> = { junior, mid, senior };

for (const [level, facts] of Object.entries(FACTS))
  describe(`the ${level} plan holds what the document says`, () => {
    test.each(facts)("%s", (selector, value) => {
      expect(at(blueprints.get(level), selector)).toEqual(value);
    });
  });

describe("nothing is missing and nothing is added", () => {
  const sizes = {
    areas: 5,
    resources: 3,
    projects: 3,
    supports: 2,
    rituals: 0,
    budgets: 1,
    notes: 2,
  };
  test.each([
    ["junior", { ...sizes, skills: 11, goals: 8, resources: 6, projects: 0, rituals: 3, notes: 1 }],
    ["mid", { ...sizes, skills: 11, goals: 12 }],
    ["senior", { ...sizes, skills: 10, goals: 12 }],
  ])("the %s plan has as many of each as the document", (level, expected) => {
    const blueprint = blueprints.get(level);
    for (const [list, size] of Object.entries(expected))
      expect(at(blueprint, list), list).toHaveLength(size);
  });

  test.each([...blueprints.values()])(
    "$title has four goals a horizon, in its window",
    (blueprint) => {
      for (const horizon of ["short", "long"] as const) {
        const goals = blueprint.goals.filter((goal) => goal.horizon === horizon);
        expect(goals.map((goal) => goal.window)).toEqual(
          Array(4).fill(blueprint.horizons[horizon]),
        );
        const [from, to] = blueprint.horizons[horizon] ?? [];
        for (const goal of goals)
          expect(goal.smart?.timeBound).toMatch(
            new RegExp(`${horizon}-term: months ${from} to ${to}$`, "i"),
          );
      }
    },
  );

  test.each([...blueprints.values()])(
    "$title leaves empty what the document does not say",
    (blueprint) => {
      for (const goal of blueprint.goals) {
        expect(goal.smart?.achievable).toBeUndefined();
        expect(goal.smart?.relevant).toBeUndefined();
        if (goal.smart?.measurable === undefined) expect(goal.measure).toEqual({ kind: "tick" });
      }
    },
  );

  test("citation marks that point at nothing are gone", () => {
    expect(JSON.stringify([...blueprints.values()])).not.toMatch(/\[\d+\]|\*\*|_/);
  });

  test("every figure of a claim stands in its note's text", () => {
    for (const { notes } of blueprints.values())
      for (const note of notes)
        for (const figure of note.figures ?? []) expect(note.text).toContain(figure);
  });
});
