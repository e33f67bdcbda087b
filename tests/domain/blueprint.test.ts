import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BLUEPRINT_SCHEMA } from "@/lib/domain/blueprint";
import { upcast } from "@/lib/domain/blueprint-upcast";
import { canonicalJson } from "@/lib/domain/canonical";
import { addMonths, day } from "@/lib/domain/days";
import { instantiate, toBlueprint } from "@/lib/domain/instantiate";
import { keyFrom } from "@/lib/domain/keys";
import { NEVER_IN_A_BLUEPRINT, type PlanDraft } from "@/lib/domain/plan-draft";
import { spanOf, windowAround } from "@/lib/domain/windows";
import { readTemplates } from "@/seeds/read-templates";
import { anyDay } from "../support/arbitraries";
import { anyBlueprint } from "../support/blueprints";

const templates = readTemplates();
const [junior] = templates.map((one) => one.blueprint);
if (!junior) throw new Error("the junior template is missing");

const planFrom = (startsOn: string): PlanDraft => instantiate(junior, day(startsOn));

describe("a blueprint and the plan made of it", () => {
  test("any blueprint comes back whole from a plan that starts on any day", () => {
    fc.assert(
      fc.property(anyBlueprint, anyDay, (blueprint, startsOn) => {
        expect(toBlueprint(instantiate(blueprint, startsOn))).toStrictEqual(blueprint);
      }),
    );
  });

  test.each(templates)("$slug comes back whole from a plan that starts on any day", (template) => {
    fc.assert(
      fc.property(anyDay, (startsOn) => {
        expect(toBlueprint(instantiate(template.blueprint, startsOn))).toStrictEqual(
          template.blueprint,
        );
      }),
    );
  });

  test("every field of a plan is carried by the blueprint or on the list of what never is", () => {
    const plan = planFrom("2026-01-01");
    const renamed = { templateKey: "key", templateVersion: "version" } as Record<string, string>;
    const told = new Set(["schema", ...Object.keys(toBlueprint({ ...plan, summary: "One" }))]);
    const left = Object.keys(plan).filter((field) => !told.has(renamed[field] ?? field));
    expect(left.map((field) => `plan.${field}`)).toEqual(["plan.startsOn", "plan.endsOn"]);
    for (const field of ["plan.startsOn", "plan.endsOn", "goal.startsOn", "goal.dueOn"])
      expect(NEVER_IN_A_BLUEPRINT).toContain(field);
  });

  test("a plan that moved its dates still tells the windows it came from", () => {
    const plan = planFrom("2026-01-31");
    const moved = plan.goals.map((goal) => ({ ...goal, dueOn: day("2026-12-24") }));
    expect(toBlueprint({ ...plan, goals: moved })).toStrictEqual(junior);
  });
});

describe("windows become dates", () => {
  test.each([
    ["2026-01-31", [0, 1], "2026-01-31", "2026-02-28"],
    ["2028-01-31", [0, 1], "2028-01-31", "2028-02-29"],
    ["2026-01-31", [1, 2], "2026-02-28", "2026-03-31"],
    ["2026-03-15", [0, 3], "2026-03-15", "2026-06-15"],
    ["2026-08-31", [6, 12], "2027-02-28", "2027-08-31"],
  ] as const)("from %s, months %j run from %s to %s", (start, [from, to], startsOn, dueOn) => {
    expect(spanOf(day(start), [from, to])).toEqual({ startsOn, dueOn });
  });

  test("the plan ends at its upper months, and outcomes run over all of it", () => {
    const mid = templates.find((one) => one.blueprint.level === "mid")?.blueprint;
    const plan = mid && instantiate(mid, day("2026-01-31"));
    expect(plan?.endsOn).toBe("2027-07-31");
    for (const goal of plan?.goals.filter((one) => one.horizon === "outcome") ?? [])
      expect(goal).toMatchObject({ startsOn: "2026-01-31", dueOn: "2027-07-31", windowFrom: null });
  });

  test("the window around two days holds both and is as small as months allow", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat({ max: 2000 }),
        fc.integer({ min: 1, max: 900 }),
        (start, wait, days) => {
          const startsOn = addMonths(start, Math.floor(wait / 30));
          const dueOn = addMonths(startsOn, 1 + Math.floor(days / 30));
          const [from, to] = windowAround(start, { startsOn, dueOn });
          const held = spanOf(start, [from, to]);
          expect(held.startsOn <= startsOn && held.dueOn >= dueOn).toBe(true);
          expect(addMonths(start, from + 1) > startsOn).toBe(true);
          expect(to === from + 1 || addMonths(start, to - 1) < dueOn).toBe(true);
        },
      ),
    );
  });

  test("a goal the person added gets a key of its title and the window around its dates", () => {
    const plan = planFrom("2026-01-31");
    const [first] = plan.goals;
    if (!first) throw new Error("no goal");
    const own = {
      ...first,
      originKey: null,
      windowFrom: null,
      windowTo: null,
      title: "ETL pipelines",
    };
    const dated = { ...own, startsOn: day("2026-03-10"), dueOn: day("2026-05-02") };
    const goals = toBlueprint({ ...plan, goals: [dated, ...plan.goals] }).goals;
    expect(goals[0]).toMatchObject({ key: "etl-pipelines-2", window: [1, 4] });
  });
});

describe("small things documents need", () => {
  test.each([
    ["Build 5 ETL pipelines!", [], "build-5-etl-pipelines"],
    ["Café → Über", [], "cafe-uber"],
    ["データ", [], "item"],
    ["Indexing", ["indexing", "indexing-2"], "indexing-3"],
    ["x".repeat(90), ["x".repeat(60)], `${"x".repeat(58)}-2`],
  ])("%j with %j taken becomes %j", (title, taken, key) => {
    expect(keyFrom(title, new Set(taken))).toBe(key);
  });

  test("the same facts are spelled the same, whatever the order of their fields", () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: "x" })).toBe('{"a":"x","b":[{"d":1}]}');
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  test("a document of a newer schema is refused by its number", () => {
    expect(upcast({ schema: BLUEPRINT_SCHEMA + 1 })).toEqual({
      ok: false,
      message: "Schema 2 is newer than this version of Cairn reads (1).",
    });
  });

  test.each([[undefined], ["1"], [0], [1.5], [Number.NaN]])("schema %j is no schema", (schema) => {
    expect(upcast({ schema }).ok).toBe(false);
  });
});
