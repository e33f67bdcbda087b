import { beforeAll, describe, expect, test } from "vitest";
import type { GoalJson, PlanJson } from "@/lib/views/json";
import { bearer, call, expectProblem, fieldsOf } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, seedSmall, startedBy } from "../support/plans";
import { expectNothingWritten } from "../support/unchanged";

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

describe("what is refused writes nothing", () => {
  expectNothingWritten();

  const goals = () => `/plans/${plan.id}/goals`;
  const at = () => `/goals/${goal.id}`;
  const entries = () => `/goals/${goal.id}/entries`;

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
