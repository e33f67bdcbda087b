import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { editGoal } from "@/lib/services/goals/edit";
import { goalPage } from "@/lib/services/goals/page";
import { mentoringPage } from "@/lib/services/mentoring/page";
import { readGoal } from "@/lib/services/plans/read";
import {
  declineSuggestion,
  reconsiderSuggestion,
  takeSuggestion,
  untakeSuggestion,
} from "@/lib/services/suggestions/answer";
import { listSuggestions, suggestEdit, withdrawSuggestion } from "@/lib/services/suggestions/make";
import { todayPage } from "@/lib/services/today";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

let olga: Person;
let tariq: Person;
let mira: Person;
let rosa: Person;
let stranger: Person;
let planId: string;
let goalId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  [olga, tariq, mira, rosa, stranger] = (await Promise.all(
    ["Olga", "Tariq", "Mira", "Rosa", "Stig"].map(somebody),
  )) as [Person, Person, Person, Person, Person];
  planId = (await startedBy(olga)).id;
  await standsIn(planId, tariq, "mentor");
  await standsIn(planId, mira, "manager");
  await standsIn(planId, rosa, "reader");
});
beforeEach(async () => {
  goalId = (await goalOn(olga, planId)).id;
});

const NOT_FOUND = { ok: false, problem: { code: "not-found" } };
const DUE = day("2026-07-01");
const later = async (person = tariq) =>
  must(await suggestEdit(person.context, { goalId, changes: { dueOn: DUE }, text: "**Breathe**" }));
const dueOn = async () => must(await readGoal(olga.context, { goalId })).dueOn;

test("a mentor suggests, the owner takes it, and the mentor's name stays on it", async () => {
  const { id: suggestionId } = await later();
  const before = await dueOn();
  const view = must(await goalPage(olga.context, { planId, goalId })).talk.suggestions;
  expect(view).toMatchObject([
    { by: "Tariq", html: "<p><strong>Breathe</strong></p>", was: { dueOn: before }, moved: [] },
  ]);
  must(await takeSuggestion(olga.context, { suggestionId }));
  expect(await dueOn()).toBe(DUE);
  const events = await db().event.findMany({ where: { goalId }, orderBy: { number: "asc" } });
  expect(events.slice(-2).map(({ verb }) => verb)).toEqual(["goal.moved", "suggestion.taken"]);
  const taken = must(await goalPage(rosa.context, { planId, goalId }));
  expect(taken.talk.suggestions).toEqual([]);
  expect(must(await goalPage(olga.context, { planId, goalId })).talk.suggestions).toMatchObject([
    { by: "Tariq", state: "taken" },
  ]);
  must(await untakeSuggestion(olga.context, { suggestionId }));
  expect(await dueOn()).toBe(before);
});

test("two answers at the same moment: one counts", async () => {
  const { id: suggestionId } = await later();
  const answers = await Promise.all([
    takeSuggestion(olga.context, { suggestionId }),
    declineSuggestion(olga.context, { suggestionId }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "suggestion.answered" } });
});

test("what moved meanwhile is shown with both and not taken", async () => {
  const { id: suggestionId } = await later();
  must(await editGoal(olga.context, { goalId, dueOn: day("2026-06-15") }));
  expect(await takeSuggestion(olga.context, { suggestionId })).toMatchObject({
    problem: { code: "suggestion.moved", fields: ["dueOn"] },
  });
  expect(must(await goalPage(olga.context, { planId, goalId })).talk.suggestions).toMatchObject([
    { moved: ["dueOn"], now: { dueOn: "2026-06-15" }, changes: { dueOn: DUE } },
  ]);
  expect(await dueOn()).toBe("2026-06-15");
});

test("a target from the form is the goal's measure with that target", async () => {
  const made = must(await suggestEdit(mira.context, { goalId, changes: {}, target: 6 }));
  expect(made.changes).toEqual({ measure: { kind: "count", target: 6, unit: "stones" } });
});

describe("who may what", () => {
  test("declined and reconsidered by the owner; withdrawn by who made it", async () => {
    const { id: suggestionId } = await later();
    must(await declineSuggestion(olga.context, { suggestionId }));
    must(await reconsiderSuggestion(olga.context, { suggestionId }));
    expect(await withdrawSuggestion(mira.context, { suggestionId })).toMatchObject({
      problem: { code: "forbidden" },
    });
    must(await withdrawSuggestion(tariq.context, { suggestionId }));
    expect(await takeSuggestion(olga.context, { suggestionId })).toMatchObject({
      problem: { code: "suggestion.answered", state: "withdrawn" },
    });
  });

  test("to a reader and a stranger there are none", async () => {
    const { id: suggestionId } = await later();
    for (const { context } of [rosa, stranger]) {
      expect(await listSuggestions(context, { goalId, take: 9 })).toEqual(NOT_FOUND);
      expect(await suggestEdit(context, { goalId, changes: { title: "X" } })).toEqual(NOT_FOUND);
      expect(await takeSuggestion(context, { suggestionId })).toEqual(NOT_FOUND);
      expect(await withdrawSuggestion(context, { suggestionId })).toEqual(NOT_FOUND);
    }
    expect(must(await goalPage(rosa.context, { planId, goalId })).talk.suggestions).toEqual([]);
  });
});

test("an open one waits on its owner's Today, and in the list of the mentor who made it", async () => {
  const [owner, other] = await Promise.all([somebody("Nina"), somebody("Ugo")]);
  const plan = await startedBy(owner);
  const goal = await goalOn(owner, plan.id, { title: "Lay stones" });
  await standsIn(plan.id, tariq, "mentor");
  await standsIn(plan.id, mira, "manager");
  await standsIn(plan.id, other, "mentor");
  const suggested = async (person: Person) =>
    must(
      await suggestEdit(person.context, { goalId: goal.id, changes: { dueOn: DUE, title: "Lay" } }),
    ).id;
  const today = async (person: Person) => must(await todayPage(person.context)).suggestions;
  const waits = async (person: Person) =>
    must(await mentoringPage(person.context)).suggested.filter(({ planId }) => planId === plan.id);

  const [first, second] = [await suggested(tariq), await suggested(mira)];
  const about = { planId: plan.id, goalId: goal.id, title: "Lay stones", moved: [] };
  expect(await today(owner)).toMatchObject([
    { ...about, id: first, by: "Tariq", changes: { dueOn: DUE }, now: { dueOn: goal.dueOn } },
    { ...about, id: second, by: "Mira" },
  ]);
  expect(await waits(tariq)).toMatchObject([{ ...about, id: first, owner: "Nina" }]);
  for (const person of [mira, other, rosa]) {
    expect(await today(person)).toEqual([]);
    expect(await waits(person)).toEqual([]);
  }

  must(await editGoal(owner.context, { goalId: goal.id, dueOn: day("2026-06-15") }));
  const now = { now: { dueOn: day("2026-06-15"), title: "Lay stones" }, moved: ["dueOn"] };
  expect((await today(owner))[0]).toMatchObject(now);
  expect((await waits(tariq))[0]).toMatchObject(now);

  must(await editGoal(owner.context, { goalId: goal.id, private: true }));
  expect(await today(owner)).toHaveLength(2);
  expect(await waits(tariq)).toEqual([]);
  must(await declineSuggestion(owner.context, { suggestionId: first }));
  expect((await today(owner)).map(({ id }) => id)).toEqual([second]);
});
