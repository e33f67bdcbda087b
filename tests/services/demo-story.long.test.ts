// The story on other days of the year: telling it takes long, so once is enough for a check.
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addDays, type Day, dayNumber } from "@/lib/domain/days";
import { seedTemplates } from "@/lib/services/seed";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { expectFiveMonthsIn, told } from "../support/demo";
import { TODAY } from "../support/people";

beforeAll(async () => {
  await testDatabase();
  await seedTemplates(readTemplates());
});

const pick = <T, K extends keyof T>(from: T, names: K[]) =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

/** Everything that happened in a world, days as days before `tells`, without ids. */
async function account(tells: Day) {
  const { planId } = await told(tells);
  const ago = (at: Date) => dayNumber(tells) - Math.floor(at.getTime() / 86_400_000);
  const [goals, entries, events, pauses, comments, suggestions, reviews] = await Promise.all([
    db().goal.findMany({ where: { planId }, orderBy: [{ horizon: "asc" }, { position: "asc" }] }),
    db().entry.findMany({
      where: { planId },
      orderBy: [{ goal: { title: "asc" } }, { number: "asc" }],
      include: { goal: true, evidence: { include: { evidence: true } } },
    }),
    db().event.findMany({ where: { planId }, orderBy: { number: "asc" } }),
    db().pause.findMany({ where: { planId } }),
    db().comment.findMany({ where: { planId }, orderBy: { createdAt: "asc" } }),
    db().suggestion.findMany({ where: { planId }, orderBy: { createdAt: "asc" } }),
    db().review.findMany({ where: { planId }, orderBy: { from: "asc" } }),
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
    comments: comments.map(({ text, createdAt, resolvedAt }) => [
      text,
      ago(createdAt),
      resolvedAt && ago(resolvedAt),
    ]),
    suggestions: suggestions.map(({ text, state, createdAt }) => [text, state, ago(createdAt)]),
    reviews: reviews.map(({ from, to, sealedAt }) => [
      ago(from),
      ago(to),
      sealedAt && ago(sealedAt),
    ]),
  };
}

test("the story is the same whenever it is told, relative to its day", async () => {
  const winter = await account(TODAY);
  expect(await account(TODAY)).toEqual(winter);
  expect(await account(addDays(TODAY, 173))).toEqual(winter);
});

test.each([30, 101, 200, 290])(
  "five months in, whichever day of the year it is (%i days on)",
  (days) => expectFiveMonthsIn(addDays(TODAY, days)),
);
