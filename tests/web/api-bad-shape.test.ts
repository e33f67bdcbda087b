import { beforeAll, describe, expect, test } from "vitest";
import type { GoalJson, PlanJson } from "@/lib/views/json";
import { BODY_MOST_BYTES } from "@/lib/web/api/read-body";
import { bearer, call, expectProblem, fieldsOf } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, seedSmall, startedBy } from "../support/plans";
import { expectNothingWritten } from "../support/unchanged";

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

describe("what is refused writes nothing", () => {
  expectNothingWritten();

  const goals = () => `/plans/${plan.id}/goals`;
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
});
