import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { listEntries } from "@/lib/services/entries/list";
import { logMilestone } from "@/lib/services/entries/log";
import { readGoal } from "@/lib/services/plans/read";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, logOn, must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";

let runa: Person;
let reader: Person;
let stranger: Person;
let planId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  [runa, reader, stranger] = (await Promise.all(["Runa", "Reidar", "Stig"].map(somebody))) as [
    Person,
    Person,
    Person,
  ];
  planId = (await startedBy(runa)).id;
  await standsIn(planId, reader, "reader");
});

const sumsOf = async (goalId: string) =>
  (await db().goal.findUniqueOrThrow({ where: { id: goalId } })).sums;
const countOf = (goalId: string) => db().entry.count({ where: { goalId } });

describe("logging a milestone", () => {
  test("adds it with its words, links and event, and moves the goal", async () => {
    const goal = await goalOn(runa, planId);
    const logged = must(
      await logMilestone(runa.context, {
        goalId: goal.id,
        amount: 1,
        occurredOn: day("2026-03-01"),
        note: "The **first** stone",
        evidence: [{ url: "https://example.org/1" }, { url: "https://example.org/1" }],
      }),
    );
    expect(logged.entry).toMatchObject({
      occurredOn: "2026-03-01",
      amount: 1,
      evidence: [{ url: "https://example.org/1" }],
    });
    expect(logged.goal.progress).toBe(0.25);
    const events = await db().event.findMany({ where: { goalId: goal.id, verb: "entry.logged" } });
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events[0]?.figures)).not.toContain("stone");
  });

  test("without a day is today's, and reaching the target finishes the goal", async () => {
    const goal = await goalOn(runa, planId, { target: 2 });
    const { entry, goal: done } = must(
      await logMilestone(runa.context, { goalId: goal.id, amount: 2 }),
    );
    expect(entry.occurredOn).toBe(runa.context.today);
    expect(done).toMatchObject({ progress: 1, state: { is: "done", on: runa.context.today } });
  });

  test("a stranger is told that there is nothing", async () => {
    const goal = await goalOn(runa, planId);
    const outcome = await logMilestone(stranger.context, { goalId: goal.id, amount: 1 });
    expect(outcome).toEqual({ ok: false, problem: { code: "not-found" } });
    expect(await countOf(goal.id)).toBe(0);
  });

  test("a reader is told that it is not hers to change", async () => {
    const goal = await goalOn(runa, planId);
    const outcome = await logMilestone(reader.context, { goalId: goal.id, amount: 1 });
    expect(outcome).toEqual({ ok: false, problem: { code: "forbidden" } });
    expect(await countOf(goal.id)).toBe(0);
  });

  test("tomorrow has not happened yet", async () => {
    const goal = await goalOn(runa, planId);
    const input = { goalId: goal.id, amount: 1, occurredOn: day("2026-03-16") };
    expect(await logMilestone(runa.context, input)).toMatchObject({
      problem: { code: "entry.in-future" },
    });
    expect(await countOf(goal.id)).toBe(0);
  });

  test("an archived plan takes none", async () => {
    const other = await startedBy(runa);
    const goal = await goalOn(runa, other.id);
    await putInto(runa, other.id, "archived");
    const outcome = await logMilestone(runa.context, { goalId: goal.id, amount: 1 });
    expect(outcome).toMatchObject({ problem: { code: "plan.archived" } });
  });

  test("sent twice with one key it is logged once", async () => {
    const goal = await goalOn(runa, planId);
    const context = { ...runa.context, idempotency: { key: "twice-sent", bodyHash: "a" } };
    const send = () => logMilestone(context, { goalId: goal.id, amount: 1 });
    const [first, second] = await Promise.all([send(), send()]);
    expect(must(first).entry.id).toBe(must(second).entry.id);
    expect(await countOf(goal.id)).toBe(1);
  });
});

describe("correcting a milestone", () => {
  test("puts a new one in its place and keeps the old one", async () => {
    const goal = await goalOn(runa, planId);
    const supersedes = await logOn(runa, goal.id, 3);
    const { goal: after } = must(
      await logMilestone(runa.context, { goalId: goal.id, amount: 1, supersedes }),
    );
    expect(after.progress).toBe(0.25);
    const { items } = must(await listEntries(runa.context, { goalId: goal.id, take: 10 }));
    expect(items.map(({ amount }) => amount)).toEqual([1, 3]);
  });

  test("below the target it opens again a goal that was done by reaching it", async () => {
    const goal = await goalOn(runa, planId);
    const supersedes = await logOn(runa, goal.id, 4);
    const { goal: after } = must(
      await logMilestone(runa.context, { goalId: goal.id, amount: 3, supersedes }),
    );
    expect(after).toMatchObject({ progress: 0.75, state: { is: "open" } });
  });

  test("is refused for one that was corrected before, and for one of another goal", async () => {
    const [goal, other] = [await goalOn(runa, planId), await goalOn(runa, planId)];
    const supersedes = await logOn(runa, goal.id);
    const correct = (goalId: string) =>
      logMilestone(runa.context, { goalId, amount: 2, supersedes });
    expect(await correct(other.id)).toMatchObject({
      problem: { code: "entry.supersedes-unknown" },
    });
    must(await correct(goal.id));
    expect(await correct(goal.id)).toMatchObject({ problem: { code: "entry.already-superseded" } });
  });

  test("a stranger finds nothing, a reader may not", async () => {
    const goal = await goalOn(runa, planId);
    const input = { goalId: goal.id, amount: 2, supersedes: await logOn(runa, goal.id) };
    expect(await logMilestone(stranger.context, input)).toMatchObject({
      problem: { code: "not-found" },
    });
    expect(await logMilestone(reader.context, input)).toMatchObject({
      problem: { code: "forbidden" },
    });
    expect(await countOf(goal.id)).toBe(1);
  });
});

describe("taking a milestone away", () => {
  test("leaves a trace and nothing that counts; it can be put back", async () => {
    const goal = await goalOn(runa, planId);
    const first = await logOn(runa, goal.id, 2);
    const gone = must(
      await logMilestone(runa.context, { goalId: goal.id, supersedes: first, void: true }),
    );
    expect(gone.goal.progress).toBe(0);
    const back = must(
      await logMilestone(runa.context, { goalId: goal.id, supersedes: gone.entry.id, amount: 2 }),
    );
    expect(back.goal.progress).toBe(0.5);
    expect(await countOf(goal.id)).toBe(3);
  });

  test("a stranger finds nothing, a reader may not", async () => {
    const goal = await goalOn(runa, planId);
    const supersedes = await logOn(runa, goal.id);
    const input = { goalId: goal.id, supersedes, void: true as const };
    expect(await logMilestone(stranger.context, input)).toMatchObject({
      problem: { code: "not-found" },
    });
    expect(await logMilestone(reader.context, input)).toMatchObject({
      problem: { code: "forbidden" },
    });
    expect(must(await readGoal(runa.context, { goalId: goal.id })).progress).toBe(0.25);
  });
});

describe("many at once", () => {
  test("twenty milestones logged together all count, each with its own number", async () => {
    const goal = await goalOn(runa, planId, { target: 100 });
    const logged = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        logMilestone(runa.context, { goalId: goal.id, amount: i + 1 }),
      ),
    );
    expect(logged.every(({ ok }) => ok)).toBe(true);
    const entries = await db().entry.findMany({ where: { goalId: goal.id } });
    expect(entries.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    expect(await sumsOf(goal.id)).toMatchObject({ count: 20, sum: 210 });
    const row = await db().goal.findUniqueOrThrow({ where: { id: goal.id } });
    expect(row).toMatchObject({ entryCount: 20, version: 21 });
  });

  test("of two corrections of one milestone, one is told that it came second", async () => {
    const goal = await goalOn(runa, planId);
    const supersedes = await logOn(runa, goal.id);
    const outcomes = await Promise.all(
      [2, 3].map((amount) => logMilestone(runa.context, { goalId: goal.id, amount, supersedes })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      problem: { code: "entry.already-superseded" },
    });
  });
});
