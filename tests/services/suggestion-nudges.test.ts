import { beforeAll, beforeEach, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { goalPage } from "@/lib/services/goals/page";
import { readInbox } from "@/lib/services/notifications";
import {
  declineSuggestion,
  reconsiderSuggestion,
  takeSuggestion,
  untakeSuggestion,
} from "@/lib/services/suggestions/answer";
import { nudgeSuggestion, suggestEdit } from "@/lib/services/suggestions/make";
import { testDatabase } from "../support/database";
import { lookedAt } from "../support/events";
import { daysLater, NOW, type Person, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

let olga: Person;
let tariq: Person;
let mira: Person;
let rosa: Person;
let planId: string;
let goalId: string;
let suggestionId: string;

const DAY_MS = 86_400_000;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
});
beforeEach(async () => {
  [olga, tariq, mira, rosa] = (await Promise.all(
    ["Olga", "Tariq", "Mira", "Rosa"].map(somebody),
  )) as [Person, Person, Person, Person];
  planId = (await startedBy(olga)).id;
  goalId = (await goalOn(olga, planId)).id;
  await standsIn(planId, tariq, "mentor");
  await standsIn(planId, mira, "manager");
  await standsIn(planId, rosa, "reader");
  for (const person of [olga, tariq, mira]) {
    await lookedAt(person, new Date(NOW.getTime() - DAY_MS));
  }
  const changes = { dueOn: day("2026-07-01") };
  suggestionId = must(await suggestEdit(tariq.context, { goalId, changes })).id;
});

const told = async (person: Person) =>
  must(await readInbox(daysLater(person, 30), { take: 100 })).notifications.map(
    ({ event }) => event.verb,
  );
const shown = async (person: Person, days: number) =>
  must(await goalPage(daysLater(person, days), { planId, goalId })).talk.suggestions[0];
const nudges = (person: Person, days: number) =>
  nudgeSuggestion(daysLater(person, days), { suggestionId });

test("who made it may nudge after a week, once a week, and the owner is told", async () => {
  expect(await nudges(tariq, 6)).toMatchObject({ problem: { code: "suggestion.nudge-early" } });
  expect((await shown(tariq, 6))?.can.nudge).toBe(false);
  expect((await shown(tariq, 7))?.can.nudge).toBe(true);
  must(await nudges(tariq, 7));
  expect(await shown(tariq, 8)).toMatchObject({
    nudgedAt: daysLater(tariq, 7).now,
    can: { nudge: false, withdraw: true },
  });
  expect((await nudges(tariq, 13)).ok).toBe(false);
  must(await nudges(tariq, 14));
  expect(await told(olga)).toEqual(["suggestion.nudged", "suggestion.nudged", "suggestion.made"]);
});

test("nobody else may, and nobody once it is answered", async () => {
  expect((await shown(mira, 8))?.can.nudge).toBe(false);
  for (const person of [mira, olga]) {
    expect(await nudges(person, 8)).toMatchObject({ problem: { code: "forbidden" } });
  }
  expect(await nudges(rosa, 8)).toMatchObject({ problem: { code: "not-found" } });
  must(await declineSuggestion(olga.context, { suggestionId }));
  expect(await nudges(tariq, 8)).toMatchObject({ problem: { code: "suggestion.answered" } });
});

test("an answer taken back is told to who made the suggestion, and to nobody else", async () => {
  must(await takeSuggestion(olga.context, { suggestionId }));
  must(await untakeSuggestion(olga.context, { suggestionId }));
  must(await declineSuggestion(olga.context, { suggestionId }));
  must(await reconsiderSuggestion(olga.context, { suggestionId }));
  expect(await told(tariq)).toEqual([
    "suggestion.reopened",
    "suggestion.declined",
    "suggestion.reopened",
    "suggestion.taken",
  ]);
  expect(await told(mira)).toEqual([]);
});
