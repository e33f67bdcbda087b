import { beforeAll, describe, expect, test } from "vitest";
import * as answers from "@/lib/schemas/api";
import { PlanExportAnswer } from "@/lib/schemas/api-export";
import { BlueprintSchema } from "@/lib/schemas/blueprint";
import { bearer, call, expectProblem, goalNamed, read, startSmall } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { seedSmall, standsIn } from "../support/plans";

let ada: Person;
let asAda: Record<string, string>;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  ada = await somebody("Ada");
  asAda = await bearer(ada);
});

describe("templates", () => {
  test("are public and whole", async () => {
    const { status, json, headers } = await call("GET", "/templates");
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toContain("public");
    const { items, nextCursor } = read(answers.listOf(BlueprintSchema), json);
    expect(items.map(({ key }) => key)).toEqual(["small"]);
    expect(nextCursor).toBeNull();
  });

  test("one is found by its slug, an unknown one is not there", async () => {
    const { json } = await call("GET", "/templates/small");
    expect(read(BlueprintSchema, json).goals).toHaveLength(2);
    expectProblem(await call("GET", "/templates/none"), 404, "not-found");
    expectProblem(await call("GET", "/templates/No%20Slug!"), 404, "not-found");
  });
});

describe("plans", () => {
  test("one is started, read, renamed, completed and hidden", async () => {
    const plan = await startSmall(asAda);
    expect(plan).toMatchObject({ title: "Small plan", endsOn: "2026-08-01", status: "active" });
    const found = await call("GET", `/plans/${plan.id}`, { as: asAda });
    expect(read(answers.PlanAnswer, found.json)).toEqual(plan);
    expect(found.headers.get("cache-control")).toBe("private, no-store");

    const edited = await call("PATCH", `/plans/${plan.id}`, {
      as: asAda,
      body: { title: "Mine", status: "completed" },
    });
    expect(edited.json).toMatchObject({ title: "Mine", status: "completed" });

    const gone = await call("DELETE", `/plans/${plan.id}`, { as: asAda });
    expect(gone.status).toBe(204);
    expectProblem(await call("GET", `/plans/${plan.id}`, { as: asAda }), 404, "not-found");
    expectProblem(await call("DELETE", `/plans/${plan.id}`, { as: asAda }), 404, "not-found");
  });

  test("a list goes on from its cursor, newest first, and ends", async () => {
    const eve = await bearer(await somebody("Eve"));
    const made: string[] = [];
    for (const _ of [1, 2, 3]) made.unshift((await startSmall(eve)).id);
    const first = await call("GET", "/plans?limit=2", { as: eve });
    const one = read(answers.listOf(answers.PlanAnswer), first.json);
    expect(one.items.map(({ id }) => id)).toEqual(made.slice(0, 2));
    const next = await call("GET", `/plans?limit=2&cursor=${one.nextCursor}`, { as: eve });
    const two = read(answers.listOf(answers.PlanAnswer), next.json);
    expect(two.items.map(({ id }) => id)).toEqual(made.slice(2));
    expect(two.nextCursor).toBeNull();
  });

  test("a pause is added, listed and taken away", async () => {
    const plan = await startSmall(asAda);
    const to = `/plans/${plan.id}/pauses`;
    const body = { from: "2026-04-01", to: "2026-04-07", reason: "Holiday" };
    const added = await call("POST", to, { as: asAda, body });
    expect(added.status).toBe(201);
    const pause = read(answers.PauseAnswer, added.json);
    const listed = await call("GET", to, { as: asAda });
    expect(listed.json).toEqual({ items: [pause], nextCursor: null });
    expectProblem(await call("POST", to, { as: asAda, body }), 422, "pause.overlap");
    const order = { from: "2026-05-02", to: "2026-05-01" };
    expectProblem(await call("POST", to, { as: asAda, body: order }), 422, "pause.order");
    expect((await call("DELETE", `${to}/${pause.id}`, { as: asAda })).status).toBe(204);
    expectProblem(await call("DELETE", `${to}/${pause.id}`, { as: asAda }), 404, "not-found");
  });

  test("a plan is taken out whole", async () => {
    const plan = await startSmall(asAda);
    const goal = goalNamed(plan, /pipelines/);
    await call("POST", `/goals/${goal.id}/entries`, {
      as: asAda,
      body: {
        occurredOn: "2026-02-03",
        amount: 2,
        note: "Two.",
        evidence: [{ url: "https://a.example/x" }],
      },
    });
    await call("POST", `/plans/${plan.id}/goals`, { as: asAda, body: { title: "My own" } });
    const { status, json } = await call("GET", `/plans/${plan.id}/export?format=json`, {
      as: asAda,
    });
    expect(status).toBe(200);
    const whole = read(PlanExportAnswer, json);
    expect(whole.blueprint).toMatchObject({ key: "small", budgets: [{ amount: 120.5 }] });
    expect(whole.goals.map(({ key }) => key)).toEqual(["pipelines", "summit", "my-own"]);
    expect(whole.goals[0]?.entries).toMatchObject([{ amount: 2, note: "Two." }]);
    const other = await call("GET", `/plans/${plan.id}/export?format=yaml`, { as: asAda });
    expectProblem(other, 400, "shape.invalid");
  });

  test("a mentor's export has no money and nothing private", async () => {
    const plan = await startSmall(asAda);
    const secret = await call("POST", `/plans/${plan.id}/goals`, {
      as: asAda,
      body: { title: "Secret", private: true },
    });
    expect(secret.status).toBe(201);
    const mo = await somebody("Mo");
    await standsIn(plan.id, mo, "mentor");
    const asMo = await bearer(mo);
    const { json } = await call("GET", `/plans/${plan.id}/export`, { as: asMo });
    const whole = read(PlanExportAnswer, json);
    expect(whole.blueprint.budgets).toEqual([]);
    expect(JSON.stringify(json)).not.toContain("Secret");
    expectProblem(await call("GET", `/goals/${secret.json.id}`, { as: asMo }), 404, "not-found");
  });
});
