import { beforeAll, expect, test } from "vitest";
import * as answers from "@/lib/schemas/api";
import { bearer, call, expectProblem, fieldsOf, read } from "../support/api";
import { testDatabase } from "../support/database";
import { somebody } from "../support/people";
import { goalOn, seedSmall, standsIn, startedBy } from "../support/plans";

let as: Record<string, string>;
let asTariq: Record<string, string>;
let asEve: Record<string, string>;
let goalId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  const [ada, tariq, eve] = await Promise.all([
    somebody("Ada"),
    somebody("Tariq"),
    somebody("Eve"),
  ]);
  as = await bearer(ada);
  asTariq = await bearer(tariq);
  asEve = await bearer(eve);
  const { id } = await startedBy(ada);
  goalId = (await goalOn(ada, id)).id;
  await standsIn(id, tariq, "mentor");
});

test("a comment is posted, read page by page, reworded, resolved and deleted", async () => {
  const at = `/goals/${goalId}/comments`;
  const posted = await call("POST", at, { as: asTariq, body: { text: "Why **so**?" } });
  expect(posted.status).toBe(201);
  const { id } = read(answers.CommentAnswer, posted.json);
  await call("POST", at, { as, body: { text: "Because.", rootId: id } });
  const page = await call("GET", `${at}?limit=1`, { as });
  const list = read(answers.listOf(answers.CommentAnswer), page.json);
  expect(list.items.map((each) => each.id)).toEqual([id]);
  const rest = await call("GET", `${at}?limit=1&cursor=${list.nextCursor}`, { as });
  expect(rest.json).toMatchObject({ items: [{ rootId: id }], nextCursor: null });
  expectProblem(
    await call("PATCH", `/comments/${id}`, { as, body: { text: "x" } }),
    403,
    "forbidden",
  );
  expectProblem(await call("DELETE", `/comments/${id}`, { as: asEve }), 404, "not-found");
  const reworded = await call("PATCH", `/comments/${id}`, { as: asTariq, body: { text: "Why?" } });
  expect(reworded.json).toMatchObject({ text: "Why?", html: "<p>Why?</p>" });
  expect((await call("PUT", `/comments/${id}/resolution`, { as })).status).toBe(200);
  const again = await call("PUT", `/comments/${id}/resolution`, { as });
  expectProblem(again, 409, "comment.already-resolved");
  expect((await call("DELETE", `/comments/${id}`, { as: asTariq })).status).toBe(204);
});

test("a suggestion is made and taken once", async () => {
  const body = { changes: { title: "Lay four stones" }, text: "Shorter" };
  const made = await call("POST", `/goals/${goalId}/suggestions`, { as: asTariq, body });
  expect(made.status).toBe(201);
  const { id } = read(answers.SuggestionAnswer, made.json);
  expectProblem(await call("POST", `/goals/${goalId}/suggestions`, { as, body }), 403, "forbidden");
  const take = (who: typeof as) => call("PUT", `/suggestions/${id}/acceptance`, { as: who });
  expectProblem(await take(asTariq), 403, "forbidden");
  expectProblem(await take(asEve), 404, "not-found");
  expect((await take(as)).json).toMatchObject({ state: "taken" });
  expectProblem(await take(as), 409, "suggestion.answered");
  expect((await call("GET", `/goals/${goalId}`, { as })).json.title).toBe("Lay four stones");
});

test.each<[string, string, object, string]>([
  ["an unknown field", "comments", { text: "x", colour: "red" }, "colour"],
  ["no text", "comments", {}, "text"],
  ["a number for text", "comments", { text: 5 }, "text"],
  ["nothing to change", "suggestions", { changes: {} }, "changes"],
  ["an unknown change", "suggestions", { changes: { weight: 2 } }, "changes.weight"],
])("%s is refused by its shape", async (_, noun, body, field) => {
  const answer = await call("POST", `/goals/${goalId}/${noun}`, { as: asTariq, body });
  expect(fieldsOf(expectProblem(answer, 400, "shape.invalid"))).toContain(field);
});

test.each([
  ["3,000 nested quotes", ">".repeat(3000)],
  ["a table of 500 columns", `|${"a|".repeat(500)}\n|${"-|".repeat(500)}`],
])("%s are too much", async (_, text) => {
  const answer = await call("POST", `/goals/${goalId}/comments`, { as, body: { text } });
  expectProblem(answer, 422, "markdown.too-much");
});

test("a comment of nothing but definitions of links is refused", async () => {
  const body = { text: "[a]: https://example.org" };
  const answer = await call("POST", `/goals/${goalId}/comments`, { as, body });
  expectProblem(answer, 422, "markdown.unseen");
});

test("scripts and remote images come out harmless; 1 MB is too big", async () => {
  const post = (text: string) => call("POST", `/goals/${goalId}/comments`, { as, body: { text } });
  const { json } = await post(
    "<script>alert(1)</script> ![x](https://evil.example/a.png) <mark>@x</mark>",
  );
  expect(json.html).not.toMatch(/<(script|img|mark)/);
  expectProblem(await post("a".repeat(1_000_000)), 413, "shape.too-big");
});
