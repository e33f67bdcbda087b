import { beforeAll, describe, expect, test } from "vitest";
import * as answers from "@/lib/schemas/api";
import {
  bearer,
  call,
  cookie,
  expectProblem,
  goalNamed,
  OWN_ORIGIN,
  read,
  startSmall,
} from "../support/api";
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
    const plan = await startSmall(asAda);
    const as = await bearer(ada, "read");
    expect((await call("GET", `/plans/${plan.id}`, { as })).status).toBe(200);
    const edit = await call("PATCH", `/plans/${plan.id}`, { as, body: { title: "No" } });
    expectProblem(edit, 403, "token.scope");
  });

  test("a reader reads and is told that changing is not hers; a stranger finds nothing", async () => {
    const plan = await startSmall(asAda);
    const goal = goalNamed(plan, /pipelines/);
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
