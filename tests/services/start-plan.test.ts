import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { deletePlan } from "@/lib/services/plans/hide";
import { deletedPlan, planList } from "@/lib/services/plans/list";
import { newPlan } from "@/lib/services/plans/new";
import { startPlan } from "@/lib/services/plans/start";
import { seedTemplates } from "@/lib/services/seed";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { type Person, readOnly, somebody } from "../support/people";
import { logOn, must, putInto, SMALL, standsIn, startedBy } from "../support/plans";

await testDatabase();
let [runa, bo]: Person[] = [];
const people = (): [Person, Person] => [runa as Person, bo as Person];
beforeAll(async () => {
  await seedTemplates([...readTemplates(), { blueprint: SMALL, hash: "small" }]);
  runa = await somebody("Runa");
  bo = await somebody("Bo");
});

describe("starting a plan", () => {
  test("previews every goal with the days it will get", async () => {
    const [owner] = people();
    const input = { template: "junior-data-engineer", startsOn: day("2025-11-30") };
    const preview = must(await newPlan(owner.context, input));
    expect([preview.title, preview.startsOn, preview.endsOn]).toEqual([
      "Junior Data Engineer",
      "2025-11-30",
      "2026-11-30",
    ]);
    expect(preview.goals.find(({ key }) => key === "etl-pipelines")).toMatchObject({
      startsOn: "2025-11-30",
      // Three months on there is no 30 February.
      dueOn: "2026-02-28",
    });
    const plan = must(await startPlan(owner.context, input));
    const dated = ({
      title,
      startsOn,
      dueOn,
    }: {
      title: string;
      startsOn: string;
      dueOn: string;
    }) => [title, startsOn, dueOn].join(" ");
    expect(plan.goals.map(dated)).toEqual(preview.goals.map(dated));
    expect(plan.status).toBe("active");
  });

  test("refuses a template that is not there", async () => {
    const [owner] = people();
    const input = { template: "astronaut", startsOn: day("2026-01-01") };
    const refusal = { ok: false, problem: { code: "template.unknown" } };
    expect(await newPlan(owner.context, input)).toEqual(refusal);
    expect(await startPlan(owner.context, input)).toEqual(refusal);
  });

  test("makes one plan of a double click", async () => {
    const [, owner] = people();
    const context = { ...owner.context, idempotency: { key: "one-showing", bodyHash: "a" } };
    const input = { template: SMALL.key, startsOn: day("2026-01-01") };
    const [first, second] = await Promise.all([
      startPlan(context, input),
      startPlan(context, input),
    ]);
    expect(must(first)).toEqual(must(second));
    expect(await db().participant.count({ where: { personId: owner.id } })).toBe(1);
  });

  test("is not for a token that may only read", async () => {
    const [owner] = people();
    const input = { template: SMALL.key, startsOn: day("2026-01-01") };
    expect(await startPlan(readOnly(owner), input)).toEqual({
      ok: false,
      problem: { code: "token.scope" },
    });
  });
});

describe("the list of plans", () => {
  test("says where each plan stands and as what one is on it", async () => {
    const owner = await somebody("Owner");
    const mentor = await somebody("Mentor");
    const plan = await startedBy(owner, "2026-03-01");
    await standsIn(plan.id, mentor, "mentor");
    await logOn(owner, plan.goals[0]?.id as string, 5);
    const { plans, nextCursor } = must(await planList(mentor.context));
    expect(nextCursor).toBeNull();
    expect(plans).toEqual([
      expect.objectContaining({ id: plan.id, goals: 2, done: 1, actual: 0.5, role: "mentor" }),
    ]);
    expect(must(await planList(owner.context)).plans[0]?.role).toBeNull();
  });

  test("goes on where the page before ended", async () => {
    const owner = await somebody("Many");
    const started: string[] = [];
    for (let n = 0; n < 3; n++) started.unshift((await startedBy(owner)).id);
    const first = must(await planList(owner.context, { take: 2 }));
    expect(first.plans.map(({ id }) => id)).toEqual(started.slice(0, 2));
    const before = first.nextCursor as string;
    const second = must(await planList(owner.context, { take: 2, before }));
    expect(second.plans.map(({ id }) => id)).toEqual(started.slice(2));
    expect(second.nextCursor).toBeNull();
  });

  test("keeps archived plans and hides deleted ones, which their owner can find again", async () => {
    const owner = await somebody("Tidy");
    const [kept, gone] = [await startedBy(owner), await startedBy(owner)];
    await putInto(owner, kept.id, "archived");
    must(await deletePlan(owner.context, { planId: gone.id }));
    const { plans } = must(await planList(owner.context));
    expect(plans.map(({ id, status }) => [id, status])).toEqual([[kept.id, "archived"]]);
    expect(must(await deletedPlan(owner.context, { planId: gone.id })).title).toBe(SMALL.title);
    const stranger = await somebody("Stranger");
    for (const [who, planId] of [
      [stranger, gone.id],
      [owner, kept.id],
      [owner, "nonsense"],
    ] as const) {
      expect(await deletedPlan(who.context, { planId })).toEqual({
        ok: false,
        problem: { code: "not-found" },
      });
    }
  });
});
