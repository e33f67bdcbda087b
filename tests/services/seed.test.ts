import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { readPlan } from "@/lib/services/plans/read";
import { startPlan } from "@/lib/services/plans/start";
import { seedTemplates } from "@/lib/services/seed";
import { sweep } from "@/lib/services/sweep";
import { listTemplates, readTemplate } from "@/lib/services/templates";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { NOW, type Person, somebody } from "../support/people";
import { goalOn, logOn, must, SMALL, startedBy } from "../support/plans";

await testDatabase();
const files = readTemplates();
let runa: Person;
beforeAll(async () => {
  runa = await somebody("Runa");
});

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

describe("seeding", () => {
  test("publishes every file once, the junior plan first", async () => {
    expect(await seedTemplates([...files].reverse())).toEqual([
      { key: "junior-data-engineer", version: 1 },
      { key: "mid-level-data-engineer", version: 1 },
      { key: "senior-data-engineer", version: 1 },
    ]);
    expect((await listTemplates()).map(({ title }) => title)).toEqual([
      "Junior Data Engineer",
      "Mid-Level Data Engineer",
      "Senior Data Engineer",
    ]);
  });

  test("does nothing the second time", async () => {
    expect(await seedTemplates(files)).toEqual([]);
    expect(await db().templateVersion.count()).toBe(3);
  });

  test("gives back every fact of the files", async () => {
    expect(await listTemplates()).toEqual(files.map(({ blueprint }) => blueprint));
  });

  test("makes a new version of a changed file and leaves running plans theirs", async () => {
    const startsOn = day("2026-03-01");
    const template = "junior-data-engineer";
    const before = must(await startPlan(runa.context, { template, startsOn }));
    const [junior] = files;
    if (!junior) throw new Error("there is no junior plan");
    const changed = { ...junior.blueprint, title: "Junior Engineer of Data" };
    const published = await seedTemplates([{ blueprint: changed, hash: "changed" }]);
    expect(published).toEqual([{ key: template, version: 2 }]);
    const now = must(await readTemplate(template));
    expect([now.title, now.version]).toEqual(["Junior Engineer of Data", 2]);
    const plan = must(await readPlan(runa.context, { planId: before.id }));
    expect(plan).toEqual(before);
    const { templateVersion } = await db().plan.findUniqueOrThrow({ where: { id: plan.id } });
    expect(templateVersion).toBe(1);
  });

  test("takes an earlier version up again when the file goes back", async () => {
    expect(await seedTemplates(files)).toEqual([{ key: "junior-data-engineer", version: 1 }]);
    expect(must(await readTemplate("junior-data-engineer")).version).toBe(1);
  });

  test("says that an unknown template is not there", async () => {
    expect(await readTemplate("astronaut")).toEqual({
      ok: false,
      problem: { code: "not-found" },
    });
  });
});

describe("the sweep", () => {
  test("takes what was deleted more than thirty days ago, and no sooner", async () => {
    await seedTemplates([{ blueprint: SMALL, hash: "small" }]);
    const gone = await startedBy(runa);
    await db().plan.update({ where: { id: gone.id }, data: { deletedAt: NOW } });
    await sweep(inDays(30));
    expect(await db().plan.count({ where: { id: gone.id } })).toBe(1);
    expect((await sweep(inDays(31))).hidden).toBe(1);
    expect(await db().plan.count({ where: { id: gone.id } })).toBe(0);
    expect(await db().goal.count({ where: { planId: gone.id } })).toBe(0);
  });

  test("leaves no trace of a goal in the history", async () => {
    const plan = await startedBy(runa);
    const goal = await goalOn(runa, plan.id);
    await logOn(runa, goal.id);
    await db().goal.update({ where: { id: goal.id }, data: { deletedAt: NOW } });
    await sweep(inDays(31));
    expect(await db().event.count({ where: { goalId: goal.id } })).toBe(0);
    expect(await db().event.count({ where: { planId: plan.id } })).toBe(1);
  });

  test("ends sessions and links that ran out and forgets old keys", async () => {
    const { id: personId } = runa;
    const expiresAt = inDays(1);
    await db().session.create({ data: { personId, userAgent: "", expiresAt } });
    await db().ticket.create({
      data: { tokenHash: "a", kind: "confirmEmail", personId, email: "", expiresAt },
    });
    await db().idempotency.create({
      data: { personId, key: "a-key-of-ours", bodyHash: "", createdAt: NOW },
    });
    expect(await sweep(NOW)).toMatchObject({ hidden: 0, expired: 0, keys: 0 });
    expect(await sweep(inDays(8))).toMatchObject({ hidden: 0, expired: 2, keys: 1 });
  });
});
