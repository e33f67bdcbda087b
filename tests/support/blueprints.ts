// Any blueprint a person could write, for laws that hold for all of them.
import fc from "fast-check";
import type { Blueprint, BlueprintGoal, Cadence, Provenance, Window } from "@/lib/domain/blueprint";
import { anyDay, anyMeasure, key, list, partly, plain, text, texts } from "./arbitraries";

const window: fc.Arbitrary<Window> = fc
  .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 24 }))
  .map(([from, length]) => [from, from + length]);

const cadence: fc.Arbitrary<Cadence> = fc.constantFrom(
  "weekly",
  "every two weeks",
  "monthly",
  "quarterly",
  "yearly",
);

const smart = partly(
  { specific: text, measurable: text, achievable: text, relevant: text, timeBound: text },
  [],
).filter((parts) => Object.keys(parts).length > 0);

const goalParts = {
  key,
  title: text,
  measure: anyMeasure,
  smart,
  tools: texts,
  certifications: texts,
  note: text,
  weight: fc
    .integer({ min: 2, max: 50 })
    .map((n) => n / 20)
    .filter((n) => n !== 1),
};

const goal: fc.Arbitrary<BlueprintGoal> = fc.oneof(
  partly({ ...goalParts, horizon: fc.constantFrom("short" as const, "long" as const), window }, [
    "key",
    "title",
    "measure",
    "horizon",
    "window",
  ]),
  partly({ ...goalParts, horizon: fc.constant("outcome" as const) }, [
    "key",
    "title",
    "measure",
    "horizon",
  ]),
);

const provenance: fc.Arbitrary<Provenance> = partly(
  { document: text, dated: anyDay, by: text, section: text },
  ["document", "dated", "by"],
);

const parts = {
  areas: list(partly({ key, title: text, note: text }, ["key", "title"])),
  skills: list(
    partly({ key, group: text, competency: text, tools: texts }, ["key", "group", "competency"]),
  ),
  resources: list(
    partly(
      {
        key,
        kind: fc.constantFrom("book", "course", "lab", "certification", "environment"),
        title: text,
        by: text,
        provider: text,
        tools: texts,
        note: text,
      },
      ["key", "kind", "title"],
    ),
  ),
  projects: list(
    partly(
      {
        key,
        kind: fc.constantFrom("practice", "hands-on", "strategic"),
        title: text,
        text,
        measure: anyMeasure,
        tools: texts,
      },
      ["key", "kind", "title", "text"],
    ),
  ),
  supports: list(
    partly(
      {
        key,
        group: text,
        title: text,
        cadence,
        with: text,
        duration: text,
        measure: anyMeasure,
        note: text,
      },
      ["key", "title"],
    ),
  ),
  rituals: list(
    partly(
      {
        key,
        kind: fc.constantFrom("journal", "skill-assessment", "portfolio-review", "other"),
        title: text,
        cadence,
        where: text,
        with: text,
      },
      ["key", "kind", "title", "cadence"],
    ),
  ),
  budgets: list(
    partly(
      {
        key,
        amount: fc.nat({ max: 10_000_000 }).map((cents) => cents / 100),
        currency: fc.constantFrom("USD", "EUR", "NPR"),
        per: fc.constantFrom("month", "quarter", "year", "plan"),
        purpose: text,
        events: texts,
      },
      ["key", "amount", "currency", "per", "purpose"],
    ),
  ),
  notes: list(
    partly(
      {
        key,
        kind: fc.constantFrom("principle", "insight", "note"),
        by: text,
        text,
        figures: texts,
        unsourced: fc.constant(true as const),
      },
      ["key", "kind", "text"],
    ),
  ),
} satisfies { [P in keyof Blueprint]?: fc.Arbitrary<Blueprint[P]> };

const whole: fc.Arbitrary<Blueprint> = partly(
  {
    schema: fc.constant(1 as const),
    key,
    version: fc.integer({ min: 1, max: 99 }),
    title: text,
    role: key,
    level: key,
    months: window,
    summary: text,
    provenance,
    horizons: partly({ short: window, long: window }, []),
    ...parts,
    goals: list(goal),
    tracking: plain({ framework: text }),
  },
  [
    "schema",
    "key",
    "version",
    "title",
    "role",
    "level",
    "months",
    "provenance",
    "horizons",
    "areas",
    "skills",
    "goals",
    "resources",
    "projects",
    "supports",
    "rituals",
    "budgets",
    "notes",
  ],
);

/** Goals point at areas and skills that the same document has. */
export const anyBlueprint: fc.Arbitrary<Blueprint> = fc
  .tuple(whole, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }))
  .map(([blueprint, picks]) => {
    const goals = blueprint.goals.map((one, at) => {
      const pick = picks[at] ?? 0;
      const area = pick % 2 === 0 ? blueprint.areas[pick % 4]?.key : undefined;
      const skills = blueprint.skills.slice(0, pick % 3).map((skill) => skill.key);
      return { ...one, ...(area && { area }), ...(skills.length > 0 && { skills }) };
    });
    return { ...blueprint, goals };
  });
