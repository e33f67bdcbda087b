import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import {
  addTemplate,
  listVersions,
  publishTemplate,
  readVersion,
  retireTemplate,
} from "@/lib/services/administration/templates";
import { startPlan } from "@/lib/services/plans/start";
import { seedTemplates } from "@/lib/services/seed";
import { readTemplate } from "@/lib/services/templates";
import { testDatabase } from "../support/database";
import { type Person, signedUp } from "../support/people";
import { must, SMALL } from "../support/plans";

await testDatabase();

const { key } = SMALL;
const textOf = (title: string) => stringify({ ...SMALL, title });
const seed = (title: string) =>
  seedTemplates([{ blueprint: { ...SMALL, title }, hash: `file ${title}` }]);
const met = async () => {
  const found = await readTemplate(key);
  return found.ok ? [found.value.title, found.value.version] : found.problem.code;
};

let amara: Person;
beforeAll(async () => {
  amara = await signedUp("Amara");
});
beforeEach(async () => {
  await db().templateVersion.deleteMany();
  await seed("First");
});

const publish = async (title: string) => {
  const added = must(await addTemplate(amara.context, { text: textOf(title) }));
  return must(await publishTemplate(amara.context, added));
};

describe("a template", () => {
  test("added waits to be looked at before anybody meets it", async () => {
    const added = must(await addTemplate(amara.context, { text: textOf("Second") }));
    expect(added).toEqual({ key, version: 2 });
    expect(must(await readVersion(amara.context, added)).blueprint.title).toBe("Second");
    expect(await met()).toEqual(["First", 1]);
    must(await publishTemplate(amara.context, added));
    expect(await met()).toEqual(["Second", 2]);
  });

  test("added twice is one version", async () => {
    const once = must(await addTemplate(amara.context, { text: textOf("Second") }));
    expect(must(await addTemplate(amara.context, { text: textOf("Second") }))).toEqual(once);
    expect(must(await listVersions(amara.context))).toHaveLength(2);
  });

  test("added by two at once gets two numbers", async () => {
    const added = await Promise.all(
      ["A", "B", "C"].map((title) => addTemplate(amara.context, { text: textOf(title) })),
    );
    expect(added.map((one) => must(one).version).sort()).toEqual([2, 3, 4]);
  });

  test("retired is met by nobody, and plans that run keep theirs", async () => {
    const startsOn = day("2026-03-01");
    const plan = must(await startPlan(amara.context, { template: key, startsOn }));
    must(await retireTemplate(amara.context, { key }));
    expect(await met()).toBe("not-found");
    const again = await startPlan(amara.context, { template: key, startsOn });
    expect(again).toEqual({ ok: false, problem: { code: "template.unknown" } });
    const { templateVersion } = await db().plan.findUniqueOrThrow({ where: { id: plan.id } });
    expect(templateVersion).toBe(1);
    expect((await retireTemplate(amara.context, { key })).ok).toBe(false);
    must(await publishTemplate(amara.context, { key, version: 1 }));
    expect(await met()).toEqual(["First", 1]);
  });

  test.each([
    ["a field that is not known", "tittle: Second", /^Line \d+, tittle$/],
    ["what is no YAML", "title: [", /^Line \d+$/],
  ])("with %s is refused by line and path", async (_, more, path) => {
    const text = `${textOf("Second")}${more}\n`;
    const refused = await addTemplate(amara.context, { text });
    expect(refused.ok).toBe(false);
    if (refused.ok || refused.problem.code !== "shape.invalid") throw new Error("not refused");
    expect(refused.problem.fields[0]?.path).toMatch(path);
  });

  test("that unfolds without end is refused", async () => {
    const level = (n: number) =>
      `a${n}: &a${n} [${Array.from({ length: 9 }, () => `*a${n - 1}`).join(", ")}]`;
    const text = ["a0: &a0 [x]", ...[1, 2, 3, 4, 5, 6, 7, 8].map(level)].join("\n");
    expect((await addTemplate(amara.context, { text })).ok).toBe(false);
  });

  test("that is not there can be neither published nor retired", async () => {
    const notFound = { ok: false, problem: { code: "not-found" } };
    expect(await publishTemplate(amara.context, { key, version: 9 })).toEqual(notFound);
    expect(await publishTemplate(amara.context, { key: "none", version: 1 })).toEqual(notFound);
    expect(await retireTemplate(amara.context, { key: "none" })).toEqual(notFound);
  });
});

describe("seeding after an administrator decided", () => {
  test("the same file leaves what was published", async () => {
    await publish("Hers");
    expect(await seed("First")).toEqual([]);
    expect(await met()).toEqual(["Hers", 2]);
  });

  test("a changed file waits beside what was published, and says so", async () => {
    await publish("Hers");
    expect(await seed("Changed")).toEqual([]);
    expect(await met()).toEqual(["Hers", 2]);
    const waiting = must(await listVersions(amara.context)).filter(({ isWaiting }) => isWaiting);
    expect(waiting.map(({ title, version }) => [title, version])).toEqual([["Changed", 3]]);
    must(await publishTemplate(amara.context, { key, version: 3 }));
    expect(await seed("Changed again")).toEqual([{ key, version: 4 }]);
  });

  test("a retired template stays retired", async () => {
    must(await retireTemplate(amara.context, { key }));
    await seed("First");
    await seed("Changed");
    expect(await met()).toBe("not-found");
  });
});
