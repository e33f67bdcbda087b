import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import * as answers from "@/lib/schemas/api";
import { PlanExportAnswer } from "@/lib/schemas/api-export";
import { BlueprintSchema } from "@/lib/schemas/blueprint";
import { bearer, call, cookie, expectProblem, OWN_ORIGIN } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { seedSmall, standsIn } from "../support/plans";

type Headers = Record<string, string>;
let ada: Person;
let asAda: Headers;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  ada = await somebody("Ada");
  asAda = await bearer(ada);
});

/** The answer as its schema reads it: nothing missing, nothing besides. */
const read = <S extends z.ZodType>(schema: S, json: unknown): z.output<S> => schema.parse(json);

async function started(as = asAda, startsOn = "2026-02-01") {
  const answer = await call("POST", "/plans", { as, body: { template: "small", startsOn } });
  expect(answer.status).toBe(201);
  return read(answers.PlanAnswer, answer.json);
}

const goalOf = (plan: z.output<typeof answers.PlanAnswer>, title: RegExp) => {
  const goal = plan.goals.find((each) => title.test(each.title));
  if (!goal) throw new Error(`no goal ${title}`);
  return goal;
};

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
    const plan = await started();
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
    for (const _ of [1, 2, 3]) made.unshift((await started(eve)).id);
    const first = await call("GET", "/plans?limit=2", { as: eve });
    const one = read(answers.listOf(answers.PlanAnswer), first.json);
    expect(one.items.map(({ id }) => id)).toEqual(made.slice(0, 2));
    const next = await call("GET", `/plans?limit=2&cursor=${one.nextCursor}`, { as: eve });
    const two = read(answers.listOf(answers.PlanAnswer), next.json);
    expect(two.items.map(({ id }) => id)).toEqual(made.slice(2));
    expect(two.nextCursor).toBeNull();
  });

  test("a pause is added and listed", async () => {
    const plan = await started();
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
  });

  test("a plan is taken out whole", async () => {
    const plan = await started();
    const goal = goalOf(plan, /pipelines/);
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
    const plan = await started();
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

describe("goals", () => {
  test("one is added, read, edited and hidden", async () => {
    const plan = await started();
    const added = await call("POST", `/plans/${plan.id}/goals`, {
      as: asAda,
      body: {
        title: "Read 3 books",
        horizon: "long",
        startsOn: "2026-02-01",
        dueOn: "2026-05-01",
        measure: { kind: "count", target: 3, unit: "books" },
        smart: { relevant: "I like books." },
      },
    });
    expect(added.status).toBe(201);
    const goal = read(answers.GoalAnswer, added.json);
    expect(goal).toMatchObject({ planId: plan.id, version: 1, progress: 0, state: { is: "open" } });
    const at = `/goals/${goal.id}`;
    expect((await call("GET", at, { as: asAda })).json).toEqual(goal);
    const edited = await call("PATCH", at, { as: asAda, body: { title: "Read 3", version: 1 } });
    expect(edited.json).toMatchObject({ title: "Read 3", version: 2 });
    const listed = await call("GET", `/plans/${plan.id}/goals`, { as: asAda });
    expect(read(answers.listOf(answers.GoalAnswer), listed.json).items).toHaveLength(3);
    expect((await call("DELETE", at, { as: asAda })).status).toBe(204);
    expectProblem(await call("GET", at, { as: asAda }), 404, "not-found");
  });

  test("a long list of goals goes on from its cursor", async () => {
    const plan = await started();
    const at = `/plans/${plan.id}/goals`;
    const one = await call("GET", `${at}?limit=1`, { as: asAda });
    const two = await call("GET", `${at}?limit=1&cursor=${one.json.nextCursor}`, { as: asAda });
    expect([one.json.items, two.json.items].flat()).toEqual(plan.goals);
    expect(two.json.nextCursor).toBeNull();
  });

  test("one is ticked, unticked, dropped and restored", async () => {
    const goal = goalOf(await started(), /summit/);
    const at = `/goals/${goal.id}`;
    const ticked = await call("PUT", `${at}/completion`, { as: asAda });
    expect(read(answers.GoalAnswer, ticked.json)).toMatchObject({
      progress: 1,
      state: { is: "done" },
    });
    const again = await call("PUT", `${at}/completion`, { as: asAda });
    expect(expectProblem(again, 409, "goal.already-done").on).toBe(
      (ticked.json.state as { on: string }).on,
    );
    const open = await call("DELETE", `${at}/completion`, { as: asAda });
    expect(open.json.state).toEqual({ is: "open" });
    expectProblem(await call("DELETE", `${at}/completion`, { as: asAda }), 409, "goal.not-done");
    const dropped = await call("PUT", `${at}/drop`, { as: asAda, body: { why: "Too far" } });
    expect(dropped.json.state).toMatchObject({ is: "dropped", why: "Too far" });
    expectProblem(await call("PUT", `${at}/drop`, { as: asAda }), 400, "shape.invalid");
    const back = await call("DELETE", `${at}/drop`, { as: asAda });
    expect(read(answers.GoalAnswer, back.json).state).toEqual({ is: "open" });
  });

  test("milestones are logged, corrected, voided and read back page by page", async () => {
    const goal = goalOf(await started(), /pipelines/);
    const at = `/goals/${goal.id}/entries`;
    const log = (body: object) => call("POST", at, { as: asAda, body });
    const evidence = [{ url: "https://example.org/a", title: "Proof" }];
    const first = await log({ occurredOn: "2026-02-03", amount: 2, note: "**Two**", evidence });
    expect(first.status).toBe(201);
    const entry = read(answers.EntryAnswer, first.json);
    expect(entry).toMatchObject({ goalId: goal.id, amount: 2, evidence, author: ada.id });
    const fixed = await log({ supersedes: entry.id, occurredOn: "2026-02-04", amount: 1 });
    expect(fixed.json).toMatchObject({ supersedes: entry.id, amount: 1 });
    expectProblem(await log({ supersedes: entry.id, void: true }), 409, "entry.already-superseded");
    const voided = await log({ supersedes: fixed.json.id, void: true });
    expect(read(answers.EntryAnswer, voided.json)).toMatchObject({ void: true });
    const page = await call("GET", `${at}?limit=2`, { as: asAda });
    const one = read(answers.listOf(answers.EntryAnswer), page.json);
    expect(one.items.map(({ id }) => id)).toEqual([voided.json.id, fixed.json.id]);
    const rest = await call("GET", `${at}?limit=2&cursor=${one.nextCursor}`, { as: asAda });
    expect(rest.json).toMatchObject({ items: [{ id: entry.id }], nextCursor: null });
  });

  test("progress says where a goal stands, on past days too", async () => {
    const goal = goalOf(await started(), /pipelines/);
    for (const [occurredOn, amount] of [
      ["2026-02-05", 1],
      ["2026-02-15", 1],
      ["2026-02-25", 1],
    ]) {
      await call("POST", `/goals/${goal.id}/entries`, { as: asAda, body: { occurredOn, amount } });
    }
    const at = `/goals/${goal.id}/progress`;
    const { json } = await call("GET", `${at}?on=2026-03-03`, { as: asAda });
    const progress = read(answers.ProgressAnswer, json);
    expect(progress).toMatchObject({ on: "2026-03-03", actual: 0.6, word: "ahead" });
    expect(progress.expected).toBeCloseTo(30 / 89);
    expect(progress.slackDays).toBe(23);
    expect(progress.forecast).not.toBeNull();
    expect(progress.forecastReason).toBeNull();
    const before = await call("GET", `${at}?on=2026-02-10`, { as: asAda });
    expect(before.json).toMatchObject({
      actual: 0.2,
      forecast: null,
      forecastReason: "too early to say",
    });
    expect((await call("GET", at, { as: asAda })).json.on).toMatch(/^\d{4}-/);
    expectProblem(await call("GET", `${at}?on=2026-02-30`, { as: asAda }), 400, "shape.invalid");
  });
});

describe("who comes in", () => {
  test("a token, a cookie, or nobody", async () => {
    const { json } = await call("GET", "/me", { as: asAda });
    expect(read(answers.MeAnswer, json)).toMatchObject({ id: ada.id, canWrite: true });
    const asBea = await cookie("Bea");
    expect((await call("GET", "/me", { as: asBea })).json).toMatchObject({ name: "Bea" });
    for (const as of [
      undefined,
      { authorization: "Bearer cairn_nope" },
      { cookie: "next-auth.session-token=x" },
      { ...asBea, authorization: "Basic YTpi" },
    ]) {
      const answer = await call("GET", "/me", { as });
      expectProblem(answer, 401, "session.none");
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    }
  });

  test("a cookie changes things from our own pages only, a token from anywhere", async () => {
    const asBea = await cookie("Bea");
    const body = { template: "small", startsOn: "2026-02-01" };
    const foreign = { origin: "https://evil.example" };
    const crossed = { ...OWN_ORIGIN, "sec-fetch-site": "cross-site" };
    for (const headers of [{}, foreign, crossed, { origin: "null" }]) {
      expectProblem(await call("POST", "/plans", { as: asBea, body, headers }), 403, "door.origin");
    }
    expect((await call("GET", "/plans", { as: asBea })).json.items).toEqual([]);
    const own = await call("POST", "/plans", { as: asBea, body, headers: OWN_ORIGIN });
    expect(own.status).toBe(201);
    const token = await call("POST", "/plans", { as: asAda, body, headers: foreign });
    expect(token.status).toBe(201);
  });

  test("a token with read scope reads and changes nothing", async () => {
    const plan = await started();
    const as = await bearer(ada, "read");
    expect((await call("GET", `/plans/${plan.id}`, { as })).status).toBe(200);
    const edit = await call("PATCH", `/plans/${plan.id}`, { as, body: { title: "No" } });
    expectProblem(edit, 403, "token.scope");
  });

  test("a reader reads and is told that changing is not hers; a stranger finds nothing", async () => {
    const plan = await started();
    const goal = goalOf(plan, /pipelines/);
    const roy = await somebody("Roy");
    await standsIn(plan.id, roy, "reader");
    const [asRoy, asEve] = [await bearer(roy), await bearer(await somebody("Eve"))];
    expect((await call("GET", `/goals/${goal.id}`, { as: asRoy })).status).toBe(200);
    const changes = [
      ["PATCH", `/plans/${plan.id}`, { title: "X" }],
      ["DELETE", `/plans/${plan.id}`, undefined],
      ["POST", `/plans/${plan.id}/goals`, { title: "X" }],
      ["POST", `/plans/${plan.id}/pauses`, { from: "2026-03-01", to: "2026-03-02" }],
      ["PATCH", `/goals/${goal.id}`, { title: "X" }],
      ["DELETE", `/goals/${goal.id}`, undefined],
      ["PUT", `/goals/${goal.id}/completion`, undefined],
      ["PUT", `/goals/${goal.id}/drop`, { why: "X" }],
      ["POST", `/goals/${goal.id}/entries`, { amount: 1 }],
    ] as const;
    for (const [method, at, body] of changes) {
      expectProblem(await call(method, at, { as: asRoy, body }), 403, "forbidden");
      expectProblem(await call(method, at, { as: asEve, body }), 404, "not-found");
    }
    for (const at of [
      `/plans/${plan.id}`,
      `/plans/${plan.id}/goals`,
      `/plans/${plan.id}/pauses`,
      `/plans/${plan.id}/export`,
      `/goals/${goal.id}`,
      `/goals/${goal.id}/entries`,
      `/goals/${goal.id}/progress`,
    ]) {
      expectProblem(await call("GET", at, { as: asEve }), 404, "not-found");
      expectProblem(await call("GET", at), 401, "session.none");
    }
    expect(await call("GET", `/plans/${plan.id}`, { as: asAda })).toMatchObject({ json: plan });
  });

  test("unknown addresses and methods look like missing things", async () => {
    expectProblem(await call("GET", "/nowhere"), 404, "not-found");
    expectProblem(await call("POST", "/a/b/c", { body: {} }), 404, "not-found");
    expectProblem(await call("DELETE", "/plans", { as: asAda }), 404, "not-found");
    expectProblem(await call("PUT", "/templates"), 404, "not-found");
  });
});
