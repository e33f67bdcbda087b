import { beforeAll, describe, expect, test } from "vitest";
import * as answers from "@/lib/schemas/api";
import { bearer, call, expectProblem, goalNamed, read, startSmall } from "../support/api";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { seedSmall } from "../support/plans";

let ada: Person;
let asAda: Record<string, string>;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  ada = await somebody("Ada");
  asAda = await bearer(ada);
});

describe("goals", () => {
  test("one is added, read, edited and hidden", async () => {
    const plan = await startSmall(asAda);
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
    const plan = await startSmall(asAda);
    const at = `/plans/${plan.id}/goals`;
    const one = await call("GET", `${at}?limit=1`, { as: asAda });
    const two = await call("GET", `${at}?limit=1&cursor=${one.json.nextCursor}`, { as: asAda });
    expect([one.json.items, two.json.items].flat()).toEqual(plan.goals);
    expect(two.json.nextCursor).toBeNull();
  });

  test("one is ticked, unticked, dropped and restored", async () => {
    const goal = goalNamed(await startSmall(asAda), /summit/);
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
    const goal = goalNamed(await startSmall(asAda), /pipelines/);
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
    const goal = goalNamed(await startSmall(asAda), /pipelines/);
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
