import { beforeAll, describe, expect, test } from "vitest";
import { highlights } from "@/components/templates/highlights";
import { tally } from "@/lib/format/blueprints";
import { seedTemplates } from "@/lib/services/seed";
import { listTemplates } from "@/lib/services/templates";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";

await testDatabase();
beforeAll(async () => {
  await seedTemplates(readTemplates());
});

describe("the catalogue", () => {
  test("says what each plan adds up to", async () => {
    expect((await listTemplates()).map((template) => tally(template).join(" · "))).toEqual([
      "8 goals · 11 competencies · $500 a year for education",
      "8 goals · 11 competencies · 4 metrics · $2,000 a year for conferences",
      "8 goals · 10 competencies · 4 metrics · $5,000 a year for conferences",
    ]);
  });

  test("shows four goals of each, those with a figure first", async () => {
    const shown = (await listTemplates()).map((template) =>
      highlights(template).map(({ key }) => key),
    );
    expect(shown.map(({ length }) => length)).toEqual([4, 4, 4]);
    expect(shown[0]).toEqual([
      "etl-pipelines",
      "github-projects",
      "aws-cloud-practitioner",
      "python-package",
    ]);
    expect(shown[2]?.[2]).toBe("fraud-detection");
  });
});
