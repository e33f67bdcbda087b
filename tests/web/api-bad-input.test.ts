import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { GoalJson, PlanJson } from "@/lib/views/json";
import { BODY_MOST_BYTES } from "@/lib/web/api/read-body";
import { bearer, call, expectProblem } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, seedSmall, startedBy } from "../support/plans";

let ada: Person;
let as: Record<string, string>;
let asEve: Record<string, string>;
let plan: PlanJson;
let goal: GoalJson;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  ada = await somebody("Ada");
  as = await bearer(ada);
  asEve = await bearer(await somebody("Eve"));
  plan = await startedBy(ada);
  goal = await goalOn(ada, plan.id);
});

/** Everything a request could have changed. */
async function everything() {
  const [plans, goals, entries, pauses, events, keys] = await Promise.all([
    db().plan.findMany({ orderBy: { id: "asc" } }),
    db().goal.findMany({ orderBy: { id: "asc" } }),
    db().entry.findMany({ orderBy: { id: "asc" } }),
    db().pause.findMany({ orderBy: { id: "asc" } }),
    db().event.count(),
    db().idempotency.count(),
  ]);
  return { plans, goals, entries, pauses, events, keys };
}

const fieldsOf = (json: Record<string, unknown>) =>
  (json.fields as { path: string; message: string }[]).map(({ path }) => path);

describe("what is refused writes nothing", () => {
  let before: Awaited<ReturnType<typeof everything>>;
  beforeEach(async () => {
    before = await everything();
  });
  afterEach(async () => {
    expect(await everything()).toEqual(before);
  });

  const goals = () => `/plans/${plan.id}/goals`;
  const at = () => `/goals/${goal.id}`;
  const entries = () => `/goals/${goal.id}/entries`;

  describe("bodies that are no JSON object", () => {
    const json = { "content-type": "application/json" };
    test.each([
      ["text", "hello", json],
      ["NaN", '{"amount": NaN}', json],
      ["cut off", '{"title": "a', json],
      ["a list", "[]", json],
      ["null", "null", json],
      ["a word", '"title"', json],
      ["no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), json],
      ["a form", "title=x", { "content-type": "application/x-www-form-urlencoded" }],
      ["no type", '{"title":"x"}', { "content-type": "" }],
      ["text/plain", '{"title":"x"}', { "content-type": "text/plain" }],
      ["deep lists", "[".repeat(100_000), json],
      ["deep lists closed", `{"title":${"[".repeat(50_000)}${"]".repeat(50_000)}}`, json],
      ["nothing", "", json],
    ])("%s", async (_, raw, headers) => {
      expectProblem(await call("POST", goals(), { as, raw, headers }), 400, "shape.invalid");
    });
  });

  describe("fields that are not what they should be", () => {
    test.each<[string, object, string]>([
      ["an unknown field", { title: "x", colour: "red" }, "colour"],
      ["an operator object", { title: { $ne: 1 } }, "title"],
      ["a number for a text", { title: 5 }, "title"],
      ["an empty title", { title: "   " }, "title"],
      ["two lines", { title: "a\nb" }, "title"],
      ["a NUL", { title: "a\u0000b" }, "title"],
      ["half a character", { title: "a\ud800" }, "title"],
      ["a title of 201 characters", { title: "a".repeat(201) }, "title"],
      ["a day that does not exist", { title: "x", dueOn: "2026-02-30" }, "dueOn"],
      ["a day in another form", { title: "x", dueOn: "30.6.2026" }, "dueOn"],
      ["an instant for a day", { title: "x", dueOn: "2026-06-30T00:00:00Z" }, "dueOn"],
      ["an unknown measure", { title: "x", measure: { kind: "vibes" } }, "measure.kind"],
      ["a measure that is a word", { title: "x", measure: "tick" }, "measure"],
      [
        "a count of nothing",
        { title: "x", measure: { kind: "count", target: 0, unit: "a" } },
        "measure.target",
      ],
      [
        "an operator in a measure",
        { title: "x", measure: { kind: "count", target: { $gt: 1 }, unit: "a" } },
        "measure.target",
      ],
      ["an unknown horizon", { title: "x", horizon: "someday" }, "horizon"],
      ["an unknown smart part", { title: "x", smart: { clever: "a" } }, "smart.clever"],
      ["the address in the body", { title: "x", planId: "y" }, "planId"],
      ["an id of one's own making", { title: "x", id: "y" }, "id"],
      ["a weight as text", { title: "x", weight: "1" }, "weight"],
      ["a flag as text", { title: "x", private: "yes" }, "private"],
    ])("%s", async (_, body, field) => {
      const json = expectProblem(await call("POST", goals(), { as, body }), 400, "shape.invalid");
      expect(fieldsOf(json)).toContain(field);
    });

    test.each([
      ["1e309", '{"title":"x","weight":1e309}', "weight"],
      [
        "-1e309",
        '{"title":"x","measure":{"kind":"amount","baseline":-1e309,"target":1,"unit":"a"}}',
        "measure.baseline",
      ],
      ["__proto__", '{"title":"x","__proto__":{"private":true}}', "__proto__"],
      ["constructor", '{"title":"x","constructor":{"a":1}}', "constructor"],
    ])("%s", async (_, raw, field) => {
      const json = expectProblem(await call("POST", goals(), { as, raw }), 400, "shape.invalid");
      expect(fieldsOf(json)).toContain(field);
    });

    test.each<[string, object, string]>([
      ["javascript:", { amount: 1, evidence: [{ url: "javascript:alert(1)" }] }, "evidence.0.url"],
      ["data:", { amount: 1, evidence: [{ url: "data:text/html,x" }] }, "evidence.0.url"],
      [
        "a link with a password",
        { amount: 1, evidence: [{ url: "https://a:b@c.example" }] },
        "evidence.0.url",
      ],
      [
        "a NUL in a link",
        { amount: 1, evidence: [{ url: "https://a.example/\u0000" }] },
        "evidence.0.url",
      ],
      [
        "half a character in a link",
        { amount: 1, evidence: [{ url: "https://a.example/\ud800" }] },
        "evidence.0.url",
      ],
      [
        "21 links",
        { amount: 1, evidence: Array.from({ length: 21 }, () => ({ url: "https://a.example" })) },
        "evidence",
      ],
      ["an amount as text", { amount: "1" }, "amount"],
      ["a huge amount", { amount: 1e300 }, "amount"],
      ["void without an entry", { void: true }, "supersedes"],
      ["void with a figure", { void: true, supersedes: "x", amount: 1 }, "void"],
    ])("a milestone with %s", async (_, body, field) => {
      const json = expectProblem(await call("POST", entries(), { as, body }), 400, "shape.invalid");
      expect(fieldsOf(json)).toContain(field);
    });
  });

  describe("queries", () => {
    test.each([
      ["an unknown one", "?colour=red", "colour"],
      ["a limit of nothing", "?limit=0", "limit"],
      ["a limit of too many", "?limit=101", "limit"],
      ["a limit that is a word", "?limit=many", "limit"],
      ["a limit twice", "?limit=1&limit=2", "limit"],
      ["a broken cursor", "?cursor=***", "cursor"],
      ["somebody's own cursor", "?cursor=aGVsbG8", "cursor"],
      ["an operator", "?limit[$gt]=1", "limit[$gt]"],
      ["__proto__", "?__proto__=1", "__proto__"],
    ])("%s", async (_, query, field) => {
      for (const list of ["/plans", goals(), entries(), `/plans/${plan.id}/pauses`]) {
        const json = expectProblem(await call("GET", list + query, { as }), 400, "shape.invalid");
        expect(fieldsOf(json)).toContain(field);
      }
    });

    test("a change takes none", async () => {
      const body = { title: "x" };
      const answer = await call("POST", `${goals()}?private=true`, { as, body });
      expect(fieldsOf(expectProblem(answer, 400, "shape.invalid"))).toEqual(["private"]);
    });
  });

  test("a body of 1 MB is too big, announced or not", async () => {
    const raw = JSON.stringify({ title: "a".repeat(1_000_000) });
    expectProblem(await call("POST", goals(), { as, raw }), 413, "shape.too-big");
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(50_000).fill(0x20)),
    });
    const answer = await call("POST", goals(), { as, raw: stream });
    expect(expectProblem(answer, 413, "shape.too-big").limitBytes).toBe(BODY_MOST_BYTES);
    const lying = { "content-length": "10" };
    expectProblem(await call("POST", goals(), { as, raw, headers: lying }), 413, "shape.too-big");
  });

  test("due before start", async () => {
    const body = { title: "x", startsOn: "2026-05-02", dueOn: "2026-05-01" };
    expectProblem(await call("POST", goals(), { as, body }), 422, "goal.dates-order");
    expectProblem(
      await call("PATCH", at(), { as, body: { dueOn: "2020-01-01" } }),
      422,
      "goal.dates-order",
    );
  });

  test.each<[string, object, string]>([
    ["in the future", { occurredOn: "2199-01-01", amount: 1 }, "entry.in-future"],
    ["without its amount", {}, "entry.amount-missing"],
    ["below nothing", { amount: -1 }, "entry.amount-negative"],
    ["with an item", { amount: 1, item: "a" }, "entry.item-unwanted"],
    ["in place of nothing", { amount: 1, supersedes: "nope" }, "entry.supersedes-unknown"],
    ["with a note too deep", { amount: 1, note: ">".repeat(3000) }, "markdown.too-much"],
    [
      "with a table too wide",
      { amount: 1, note: `|${"a|".repeat(500)}\n|${"-|".repeat(500)}` },
      "markdown.too-much",
    ],
  ])("a milestone %s", async (_, body, code) => {
    expectProblem(await call("POST", entries(), { as, body }), 422, code);
  });

  test("an unknown template, and days past the calendar", async () => {
    const start = (body: object) => call("POST", "/plans", { as, body });
    expectProblem(
      await start({ template: "none", startsOn: "2026-01-01" }),
      422,
      "template.unknown",
    );
    for (const startsOn of ["1899-12-31", "2201-01-01", "0000-00-00", "2025-02-29"]) {
      expectProblem(await start({ template: "small", startsOn }), 400, "shape.invalid");
    }
    // Starting at the calendar's end would end beyond it.
    const late = { startsOn: "2200-12-31" };
    expectProblem(await start({ template: "small", ...late }), 422, "plan.beyond-calendar");
    const moved = await call("PATCH", `/plans/${plan.id}`, { as, body: late });
    expectProblem(moved, 422, "plan.beyond-calendar");
  });

  test("an old version is refused with both sides", async () => {
    const answer = await call("PATCH", at(), { as, body: { title: "Mine", version: 77 } });
    const json = expectProblem(answer, 409, "version.old");
    expect(json).toMatchObject({ yours: 77, current: goal.version, latest: { id: goal.id } });
  });

  test("ids of somebody else, of nobody, and no ids at all are alike", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    const seen = new Set<string>();
    for (const [who, id] of [
      [asEve, goal.id],
      [as, nobody],
      [as, "1"],
      [as, "a'b"],
      [as, "é"],
      [as, "x".repeat(500)],
      [as, "%00"],
      [as, "__proto__"],
    ] as const) {
      const answer = await call("GET", `/goals/${encodeURIComponent(id)}`, { as: who });
      seen.add(JSON.stringify(expectProblem(answer, 404, "not-found")));
    }
    expect(seen.size).toBe(1);
  });

  test("nobody learns the shape of anything", async () => {
    expectProblem(await call("POST", goals(), { raw: "hello" }), 401, "session.none");
  });

  test("a key that is none", async () => {
    for (const key of ["short", "a b c d e f", "ü".repeat(9), "a".repeat(101)]) {
      const headers = { "idempotency-key": encodeURIComponent(key) };
      const answer = await call("POST", goals(), { as, body: { title: "x" }, headers });
      const json = expectProblem(answer, 400, "shape.invalid");
      expect(fieldsOf(json)).toEqual(["Idempotency-Key"]);
    }
  });
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

test("too often says how long to wait", async () => {
  const zoe = await bearer(await somebody("Zoe"));
  let answer = await call("PUT", "/goals/x/completion", { as: zoe });
  for (let n = 0; n < 20_000 && answer.status !== 429; n += 1) {
    answer = await call("PUT", "/goals/x/completion", { as: zoe });
  }
  const { retryAfterSeconds } = expectProblem(answer, 429, "door.too-often");
  expect(answer.headers.get("retry-after")).toBe(String(retryAfterSeconds));
}, 60_000);
