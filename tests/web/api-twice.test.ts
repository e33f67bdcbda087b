import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { GoalJson, PlanJson } from "@/lib/views/json";
import { LIMITS, take } from "@/lib/web/limits";
import { bearer, call, expectProblem } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, leaves, seedSmall, standsIn, startedBy } from "../support/plans";

let ada: Person;
let as: Record<string, string>;
let plan: PlanJson;
let goal: GoalJson;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  ada = await somebody("Ada");
  as = await bearer(ada);
  plan = await startedBy(ada);
  goal = await goalOn(ada, plan.id);
});

describe("the same thing sent twice", () => {
  const send = (key: string, body: object, to = `/goals/${goal.id}/entries`) =>
    call("POST", to, { as, body, headers: { "idempotency-key": key } });

  test("has one effect and the first answer again", async () => {
    const key = crypto.randomUUID();
    const first = await send(key, { amount: 1, occurredOn: "2026-03-01" });
    const second = await send(key, { occurredOn: "2026-03-01", amount: 1 });
    expect(first.status).toBe(201);
    expect({ status: second.status, json: second.json }).toEqual({ status: 201, json: first.json });
    const count = await db().entry.count({ where: { goalId: goal.id } });
    const many = await Promise.all(
      Array.from({ length: 8 }, () => send(key, { amount: 1, occurredOn: "2026-03-01" })),
    );
    expect(new Set(many.map(({ json }) => json.id))).toEqual(new Set([first.json.id]));
    expect(await db().entry.count({ where: { goalId: goal.id } })).toBe(count);
  });

  test("with another body, or to another address, is refused", async () => {
    const key = crypto.randomUUID();
    await send(key, { amount: 1 });
    expectProblem(await send(key, { amount: 2 }), 422, "idempotency.other-body");
    const elsewhere = await send(key, { title: "x" }, `/plans/${plan.id}/goals`);
    expectProblem(elsewhere, 422, "idempotency.other-body");
  });

  test("eight at once make one plan", async () => {
    const key = crypto.randomUUID();
    const body = { template: "small", startsOn: "2026-02-01" };
    const count = await db().plan.count();
    const many = await Promise.all(Array.from({ length: 8 }, () => send(key, body, "/plans")));
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(many.map(({ json }) => json.id)).size).toBe(1);
    expect(await db().plan.count()).toBe(count + 1);
  });

  test("somebody else may use the same key", async () => {
    const key = crypto.randomUUID();
    await send(key, { amount: 1 });
    const eve = await bearer(await somebody("Eve"));
    const headers = { "idempotency-key": key };
    const body = { template: "small", startsOn: "2026-02-01" };
    expect((await call("POST", "/plans", { as: eve, body, headers })).status).toBe(201);
  });
});

describe("who lost her right meanwhile", () => {
  const key = crypto.randomUUID();
  const headers = { "idempotency-key": key };

  test("is refused as for a thing that does not exist, until she has it again", async () => {
    const tariq = await somebody("Tariq");
    const asHim = await bearer(tariq);
    await standsIn(plan.id, tariq, "mentor");
    const ask = () =>
      call("POST", `/goals/${goal.id}/comments`, { as: asHim, body: { text: "Why?" }, headers });
    const first = await ask();
    expect(first.status).toBe(201);
    await leaves(plan.id, tariq);
    const refused = expectProblem(await ask(), 404, "not-found");
    expect(JSON.stringify(refused)).not.toContain("Why?");
    const missing = `/goals/${crypto.randomUUID()}/comments`;
    const other = await call("POST", missing, { as: asHim, body: { text: "Why?" } });
    expect(refused).toEqual(other.json);
    await standsIn(plan.id, tariq, "reader");
    expectProblem(await ask(), 403, "forbidden");
    await leaves(plan.id, tariq);
    await standsIn(plan.id, tariq, "mentor");
    expect(await ask()).toMatchObject({ status: 201, json: first.json });
  });

  test("and with a token that may only read is told so", async () => {
    const as = await bearer(ada);
    const ask = (as: Record<string, string>) =>
      call("POST", `/goals/${goal.id}/entries`, { as, body: { amount: 1 }, headers });
    expect((await ask(as)).status).toBe(201);
    expectProblem(await ask(await bearer(ada, "read")), 403, "token.scope");
  });
});

test("too often says how long to wait", async () => {
  const zoe = await somebody("Zoe");
  const as = await bearer(zoe);
  expect((await call("PUT", "/goals/x/completion", { as })).status).toBe(404);
  for (let n = 1; n < LIMITS.write.points; n += 1) await take("write", zoe.id);
  const answer = await call("PUT", "/goals/x/completion", { as });
  const { retryAfterSeconds } = expectProblem(answer, 429, "door.too-often");
  expect(answer.headers.get("retry-after")).toBe(String(retryAfterSeconds));
});
