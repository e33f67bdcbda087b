import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addDays, type Day, dayNumber } from "@/lib/domain/days";
import { LogEntry } from "@/lib/schemas/entries";
import { AddGoal, EditGoal } from "@/lib/schemas/goals";
import { tellWorld } from "@/lib/services/demo/tell";
import { goalPage } from "@/lib/services/goals/page";
import { planPage } from "@/lib/services/plans/page";
import { seedTemplates } from "@/lib/services/seed";
import { todayPage } from "@/lib/services/today";
import { STORY, TOLD_ON } from "@/seeds/demo/story";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { NOW, TODAY } from "../support/people";
import { must } from "../support/plans";

beforeAll(async () => {
  await testDatabase();
  await seedTemplates(readTemplates());
});

/** Tells a world for a day and finds its engineer, her plan and her context. */
async function told(tells: Day) {
  const worldId = await tellWorld(tells, NOW);
  const person = await db().person.findFirstOrThrow({
    where: { demoWorldId: worldId },
    include: { participations: true },
  });
  const planId = person.participations[0]?.planId ?? "";
  const viewer = { personId: person.id, isAdministrator: false, canWrite: true };
  return { planId, context: { viewer, today: tells, now: NOW } };
}

const pick = <T, K extends keyof T>(from: T, names: K[]) =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

/** Everything that happened in a world, days as days before `tells`, without ids. */
async function account(tells: Day) {
  const { planId } = await told(tells);
  const ago = (at: Date) => dayNumber(tells) - Math.floor(at.getTime() / 86_400_000);
  const [goals, entries, events, pauses] = await Promise.all([
    db().goal.findMany({ where: { planId }, orderBy: [{ horizon: "asc" }, { position: "asc" }] }),
    db().entry.findMany({
      where: { planId },
      orderBy: [{ goal: { title: "asc" } }, { number: "asc" }],
      include: { goal: true, evidence: { include: { evidence: true } } },
    }),
    db().event.findMany({ where: { planId }, orderBy: { number: "asc" } }),
    db().pause.findMany({ where: { planId } }),
  ]);
  return {
    goals: goals.map((goal) => ({
      ...pick(goal, ["title", "state", "measureKind", "achievable", "relevant", "isPrivate"]),
      stateAgo: goal.stateOn && ago(goal.stateOn),
    })),
    entries: entries.map((entry) => ({
      ...pick(entry, ["number", "amount", "item", "note", "isVoid"]),
      goal: entry.goal.title,
      happenedAgo: ago(entry.occurredOn),
      recordedAgo: ago(entry.recordedAt),
      links: entry.evidence.map(({ evidence }) => evidence.url),
    })),
    events: events.map((e) => [e.verb, ago(e.at)]),
    pauses: pauses.map((p) => [ago(p.from), ago(p.to)]),
  };
}

test("the story is the same whenever it is told, relative to its day", async () => {
  const winter = await account(TODAY);
  expect(await account(TODAY)).toEqual(winter);
  expect(await account(addDays(TODAY, 173))).toEqual(winter);
});

test.each([0, 30, 101, 200, 290])(
  "five months in, whichever day of the year it is (%i days on)",
  async (days) => {
    const tells = addDays(TODAY, days);
    const { planId, context } = await told(tells);
    for (const off of [-1, 0, 1]) {
      const seen = { ...context, today: addDays(tells, off) };
      const plan = must(await planPage(seen, { planId }));
      const words = plan.goals.map(({ pace }) => pace.word);
      const count = (word: string) => words.filter((each) => each === word).length;
      expect([off, count("overdue"), count("slipping"), count("done")]).toEqual([off, 1, 1, 2]);
      expect(count("ahead")).toBeGreaterThan(0);
      expect(plan.dropped).toHaveLength(1);
      const { needs } = must(await todayPage(seen));
      expect(needs.map(({ need }) => need.kind)).toEqual(["overdue", "slipping", "due-soon"]);
    }
  },
);

test("the one that slips has a forecast that says by how much", async () => {
  const { planId, context } = await told(TODAY);
  const plan = must(await planPage(context, { planId }));
  const slipping = plan.goals.find(({ pace }) => pace.word === "slipping");
  const page = must(await goalPage(context, { planId, goalId: slipping?.id ?? "" }));
  expect(page.forecast).toMatchObject({ isBeyond: false });
});

test("every act is over before the day it leads up to, and fits the forms people type in", () => {
  for (const act of STORY) {
    expect(act.day).toBeLessThan(TOLD_ON);
    if (act.does === "log") {
      const { note, amount, item, evidence } = act;
      const typed = LogEntry.safeParse({ goalId: "x", note, amount, item, evidence });
      expect(typed.error).toBeUndefined();
    }
    if (act.does === "add" || act.does === "edit") {
      const { title, measure, smart, note } = act;
      const typed = { title, measure, smart, note };
      const read =
        act.does === "add"
          ? AddGoal.safeParse({ planId: "x", ...typed })
          : EditGoal.safeParse({ goalId: "x", ...typed });
      expect(read.error).toBeUndefined();
    }
  }
});
