import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AddendumAnswer, ReviewAnswer } from "@/lib/schemas/api-reviews";
import { bearer, call, expectProblem, fieldsOf, read } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { seedSmall, standsIn, startedBy } from "../support/plans";
import { expectNothingWritten } from "../support/unchanged";

type Headers = Record<string, string>;
const period = { from: "2026-02-01", to: "2026-03-15" };

let ada: Person;
let asAda: Headers;
let asMael: Headers;
let asEve: Headers;
let readOnly: Headers;
let planId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  ada = await somebody("Ada");
  const mael = await somebody("Mael");
  [asAda, asMael] = [await bearer(ada), await bearer(mael)];
  [asEve, readOnly] = [await bearer(await somebody("Eve")), await bearer(ada, "read")];
  planId = (await startedBy(ada, "1950-01-01")).id;
  await standsIn(planId, mael, "manager");
});

let year = 1950;
/** Each test has a quarter of its own. */
async function open(as: Headers = asAda) {
  year += 1;
  const body = { period: { from: `${year}-01-01`, to: `${year}-03-31` } };
  const answer = await call("POST", `/plans/${planId}/reviews`, { as, body });
  expect(answer.status).toBe(201);
  return read(ReviewAnswer, answer.json);
}

async function ask(
  method: "GET" | "PUT" | "PATCH" | "DELETE",
  at: string,
  as: Headers,
  body?: object,
) {
  const answer = await call(method, at, { as, ...(body && { body }) });
  expect(answer.status, JSON.stringify(answer.json)).toBe(200);
  return read(ReviewAnswer, answer.json);
}

test("from opening to an addendum, as the document says", async () => {
  const { id } = await open(asMael);
  const at = `/reviews/${id}`;
  await ask("PATCH", at, asAda, { self: { text: "Mine", ratings: { overall: "meeting" } } });
  const early = await ask("GET", at, asMael);
  expect(early).toMatchObject({ state: "open", self: null, manager: { text: "" } });
  await ask("PATCH", at, asMael, { manager: { text: "His" } });
  expect(await ask("PUT", `${at}/submission`, asAda)).toMatchObject({ manager: null });
  const both = await ask("PUT", `${at}/submission`, asMael);
  expect(both).toMatchObject({ self: { text: "Mine", ratings: { overall: "meeting" } } });
  await ask("DELETE", `${at}/submission`, asMael);
  await ask("PUT", `${at}/submission`, asMael);
  const focus = [both.packet.goals[0]?.goalId ?? ""];
  expect(await ask("PATCH", at, asMael, { focus })).toMatchObject({
    focus: [{ goalId: focus[0] }],
  });
  const older = { as: asMael, body: { toSign: both.toSign } };
  expectProblem(await call("PUT", `${at}/signature`, older), 409, "review.changed");
  await ask("PUT", `${at}/signature`, asMael);
  const back = await call("DELETE", `${at}/submission`, { as: asAda });
  expectProblem(back, 409, "review.other-signed");
  const sealed = await ask("PUT", `${at}/signature`, asAda);
  expect(sealed).toMatchObject({
    state: "sealed",
    sealedHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const body = { text: "One more thing" };
  const added = await call("POST", `${at}/addenda`, { as: asAda, body });
  expect(added.status).toBe(201);
  expect(read(AddendumAnswer, added.json)).toMatchObject({ ...body, author: ada.id });
  expect((await ask("GET", at, asMael)).addenda).toHaveLength(1);
});

test("one that was opened by mistake is withdrawn by who opened it", async () => {
  const [his, hers] = [`/reviews/${(await open(asMael)).id}`, `/reviews/${(await open()).id}`];
  expect((await call("DELETE", his, { as: asMael })).status).toBe(204);
  expectProblem(await call("GET", his, { as: asMael }), 404, "not-found");
  expectProblem(await call("DELETE", hers, { as: asMael }), 403, "forbidden");
});

test("the same request twice opens one review; another body is told so", async () => {
  const headers = { "idempotency-key": "open-it-just-once" };
  const send = (to: string) =>
    call("POST", `/plans/${planId}/reviews`, {
      as: asAda,
      headers,
      body: { period: { from: "1950-01-01", to } },
    });
  const [first, again] = [await send("1950-03-31"), await send("1950-03-31")];
  expect([first.status, again.status, again.json.id]).toEqual([201, 201, first.json.id]);
  expectProblem(await send("1950-04-30"), 422, "idempotency.other-body");
});

describe("what is refused writes nothing", () => {
  let at: string;
  beforeEach(async () => {
    at = `/reviews/${(await open()).id}`;
  });
  expectNothingWritten();

  test.each<[string, object, string]>([
    ["no period", {}, "period"],
    ["a period as text", { period: "Q1" }, "period"],
    ["a day that does not exist", { period: { ...period, to: "2026-02-30" } }, "period.to"],
    ["half a period", { period: { from: period.from } }, "period.to"],
    ["more than a period", { period: { ...period, name: "Q1" } }, "period.name"],
    ["an unknown field", { period, colour: "red" }, "colour"],
    ["an operator for a manager", { period, managerId: { $ne: 1 } }, "managerId"],
  ])("opening with %s", async (_, body, field) => {
    const answer = await call("POST", `/plans/${planId}/reviews`, { as: asAda, body });
    expect(fieldsOf(expectProblem(answer, 400, "shape.invalid"))).toContain(field);
  });

  test.each<[string, object, string]>([
    ["an unknown part", { mentor: { text: "x" } }, "mentor"],
    ["a part as text", { self: "x" }, "self"],
    ["no text", { self: {} }, "self.text"],
    ["a number for a text", { self: { text: 5 } }, "self.text"],
    ["a NUL", { self: { text: "a\u0000" } }, "self.text"],
    ["half a character", { self: { text: "a\ud800" } }, "self.text"],
    ["20,001 characters", { self: { text: "a".repeat(20_001) } }, "self.text"],
    [
      "an unknown rating",
      { self: { text: "x", ratings: { overall: "great" } } },
      "self.ratings.overall",
    ],
    [
      "a rating of something else",
      { self: { text: "x", ratings: { mood: "meeting" } } },
      "self.ratings.mood",
    ],
    ["a signature by hand", { signatures: [] }, "signatures"],
    ["focus as text", { focus: "x" }, "focus"],
    ["eleven goals", { focus: Array.from({ length: 11 }, String) }, "focus"],
  ])("writing %s", async (_, body, field) => {
    const answer = await call("PATCH", at, { as: asAda, body });
    expect(fieldsOf(expectProblem(answer, 400, "shape.invalid"))).toContain(field);
  });

  test("a megabyte, wherever it is sent", async () => {
    const text = "a".repeat(1_000_000);
    const big = [
      await call("PATCH", at, { as: asAda, body: { self: { text } } }),
      await call("POST", `${at}/addenda`, { as: asAda, body: { text } }),
    ];
    for (const answer of big) expectProblem(answer, 413, "shape.too-big");
  });

  test("what means nothing", async () => {
    const open = (body: object) => call("POST", `/plans/${planId}/reviews`, { as: asAda, body });
    const days = (from: string, to: string) => open({ period: { from, to } });
    expectProblem(await days(period.to, period.from), 422, "review.period-order");
    expectProblem(await days(period.from, "2062-03-31"), 422, "review.period-late");
    expectProblem(await days("1949-11-30", period.to), 422, "review.period-early");
    const taken = await days(`${year}-02-01`, `${year}-02-01`);
    const quarter = { from: `${year}-01-01`, to: `${year}-03-31` };
    expect(expectProblem(taken, 422, "review.period-overlap")).toMatchObject(quarter);
    expectProblem(await open({ period, managerId: ada.id }), 422, "review.manager-unknown");
    expectProblem(
      await call("PUT", `${at}/submission`, { as: asAda }),
      422,
      "review.nothing-written",
    );
    expectProblem(
      await call("DELETE", `${at}/submission`, { as: asAda }),
      409,
      "review.not-submitted",
    );
    expectProblem(await call("PUT", `${at}/signature`, { as: asAda }), 409, "review.not-ready");
    const text = { body: { text: "Too early" } };
    expectProblem(
      await call("POST", `${at}/addenda`, { as: asAda, ...text }),
      409,
      "review.not-sealed",
    );
    const focus = { focus: ["x"] };
    expectProblem(await call("PATCH", at, { as: asAda, body: focus }), 409, "review.not-ready");
    const old = { self: { text: "x", version: 7 } };
    expectProblem(await call("PATCH", at, { as: asAda, body: old }), 409, "version.old");
  });

  test("the other's half, a stranger, nobody, a token that reads, an id of nothing", async () => {
    const his = { manager: { text: "x" } };
    expectProblem(await call("PATCH", at, { as: asAda, body: his }), 403, "forbidden");
    const own = { self: { text: "x" } };
    const changes = [
      ["GET", at, undefined],
      ["PATCH", at, own],
      ["DELETE", at, undefined],
      ["PUT", `${at}/submission`, undefined],
      ["DELETE", `${at}/submission`, undefined],
      ["PUT", `${at}/signature`, undefined],
      ["POST", `${at}/addenda`, { text: "x" }],
      ["POST", `/plans/${planId}/reviews`, { period }],
    ] as const;
    for (const [method, address, body] of changes) {
      expectProblem(await call(method, address, { as: asEve, body }), 404, "not-found");
      expectProblem(await call(method, address, { body }), 401, "session.none");
      if (method !== "GET") {
        expectProblem(await call(method, address, { as: readOnly, body }), 403, "token.scope");
      }
      for (const id of ["x", "00000000-0000-4000-8000-000000000000"]) {
        const nowhere = address.replace(/[0-9a-f-]{36}/, id);
        expectProblem(await call(method, nowhere, { as: asAda, body }), 404, "not-found");
      }
    }
  });
});
