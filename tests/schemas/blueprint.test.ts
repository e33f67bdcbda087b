import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Blueprint } from "@/lib/domain/blueprint";
import type { Measure } from "@/lib/domain/measures";
import { type BlueprintSchema, readBlueprint } from "@/lib/schemas/blueprint";
import { MeasureSchema } from "@/lib/schemas/measures";
import { readTemplates } from "@/seeds/read-templates";
import { anyMeasure } from "../support/arbitraries";
import { anyBlueprint } from "../support/blueprints";

type Edit = (document: Record<string, unknown> & { goals: Record<string, unknown>[] }) => void;

/** The problems of the junior template after an edit, as "path: message". */
function problemsAfter(edit: Edit): string[] {
  const [junior] = readTemplates();
  const document = JSON.parse(JSON.stringify(junior?.blueprint));
  edit(document);
  const read = readBlueprint(document);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

const firstGoal =
  (change: Record<string, unknown>): Edit =>
  ({ goals }) => {
    goals[0] = JSON.parse(JSON.stringify({ ...goals[0], ...change }));
  };

test("the schemas say exactly what the domain's types say", () => {
  expectTypeOf<z.infer<typeof BlueprintSchema>>().toEqualTypeOf<Blueprint>();
  expectTypeOf<z.infer<typeof MeasureSchema>>().toEqualTypeOf<Measure>();
});

test("any blueprint is read as it is", () => {
  fc.assert(
    fc.property(anyBlueprint, (blueprint) => {
      expect(readBlueprint(blueprint)).toStrictEqual({ ok: true, blueprint });
    }),
  );
});

test("any measure is read as it is", () => {
  fc.assert(
    fc.property(anyMeasure, (measure) => {
      expect(MeasureSchema.parse(measure)).toStrictEqual(measure);
    }),
  );
});

test("whatever is read, the answer is a reading and never a crash", () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(readBlueprint(input).ok).toBe(false);
      expect(readBlueprint({ ...Object(input), schema: 1 }).ok).toBe(false);
    }),
  );
});

test("a weight of one is said by leaving it out", () => {
  const [junior] = readTemplates();
  const goals = junior?.blueprint.goals.map((goal) => ({ ...goal, weight: 1 }));
  const read = readBlueprint({ ...junior?.blueprint, goals });
  expect(read).toEqual({ ok: true, blueprint: junior?.blueprint });
});

describe("a wrong document is told where and why", () => {
  test.each<[string, Edit, string]>([
    [
      "an unknown field",
      firstGoal({ tittle: "x" }),
      "goals.0.tittle: This field is not known here.",
    ],
    ["a missing title", firstGoal({ title: undefined }), "goals.0.title: Needed."],
    ["an empty title", firstGoal({ title: "  " }), "goals.0.title: Must not be empty."],
    [
      "a title of one megabyte",
      firstGoal({ title: "x".repeat(1_000_000) }),
      "goals.0.title: Must be at most 200 characters.",
    ],
    [
      "a title of two lines",
      firstGoal({ title: "a\nb" }),
      "goals.0.title: Please use one line of plain text.",
    ],
    ["a NUL in a note", firstGoal({ note: "a\u0000b" }), "goals.0.note: Must be plain text."],
    ["half a character", firstGoal({ note: "\ud83d" }), "goals.0.note: Must be plain text."],
    ["an object for a title", firstGoal({ title: { $ne: "" } }), "goals.0.title: Must be text."],
    [
      "a window backwards",
      firstGoal({ window: [3, 0] }),
      "goals.0.window: Must end after it begins.",
    ],
    ["an empty window", firstGoal({ window: [3, 3] }), "goals.0.window: Must end after it begins."],
    ["half a month", firstGoal({ window: [0, 1.5] }), "goals.0.window.1: Must be whole months."],
    [
      "a short goal without a window",
      firstGoal({ window: undefined }),
      "goals.0.window: Needed for a short- or long-term goal.",
    ],
    [
      "an outcome with a window",
      firstGoal({ horizon: "outcome" }),
      "goals.0.window: Must be left out: an outcome runs over the whole plan.",
    ],
    [
      "a key used twice",
      firstGoal({ key: "etl-pipelines" }),
      'goals.1.key: "etl-pipelines" is used twice in this list.',
    ],
    [
      "a skill nobody has",
      firstGoal({ skills: ["cobol"] }),
      'goals.0.skills.0: "cobol" is not a key in skills.',
    ],
    [
      "an area nobody has",
      firstGoal({ area: "nowhere" }),
      'goals.0.area: "nowhere" is not a key in areas.',
    ],
    [
      "a measure of an unknown kind",
      firstGoal({ measure: { kind: "vibes" } }),
      "goals.0.measure.kind: Must be one of tick, count, amount, hold, checklist.",
    ],
    [
      "a newer schema",
      (document) => {
        document.schema = 2;
      },
      "schema: Schema 2 is newer than this version of Cairn reads (1).",
    ],
    [
      "a day that does not exist",
      (document) => {
        document.provenance = { document: "x", dated: "2025-02-30", by: "y" };
      },
      "provenance.dated: Must be a day, YYYY-MM-DD.",
    ],
  ])("%s", (_, edit, problem) => {
    expect(problemsAfter(edit)).toEqual([problem]);
  });

  test("every problem is told at once", () => {
    const all = problemsAfter(({ goals }) => {
      for (const goal of goals) goal.horizon = "someday";
    });
    expect(all).toHaveLength(8);
  });
});

describe("a measure that cannot be", () => {
  test.each([
    [{ kind: "count", target: 0, unit: "pipelines" }],
    [{ kind: "count", target: 2.5, unit: "pipelines" }],
    [{ kind: "count", target: Number.NaN, unit: "pipelines" }],
    [{ kind: "count", target: Number.POSITIVE_INFINITY, unit: "pipelines" }],
    [{ kind: "count", target: "5", unit: "pipelines" }],
    [{ kind: "count", target: 5 }],
    [{ kind: "tick", target: 5 }],
    [{ kind: "amount", baseline: 7, target: 7, unit: "%" }],
    [{ kind: "hold", op: "about", target: 95, unit: "%" }],
    [{ kind: "checklist", items: [] }],
    [
      {
        kind: "checklist",
        items: [
          { key: "a", title: "A" },
          { key: "a", title: "B" },
        ],
      },
    ],
    [["tick"]],
    [null],
  ])("%j is refused", (measure) => {
    expect(MeasureSchema.safeParse(measure).success).toBe(false);
  });
});
