import { beforeAll, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { planActivity } from "@/lib/services/activity";
import { logMilestone } from "@/lib/services/entries/log";
import { tickGoal } from "@/lib/services/goals/state";
import { timelineRoom } from "@/lib/services/timeline";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

let owner: Person;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  owner = await somebody("Olga");
});

const busy = async (person: Person, planId: string) =>
  must(await planActivity(person.context, { planId })).flatMap(({ startsOn, count }) =>
    count > 0 ? [[startsOn, count]] : [],
  );

test("a week counts its milestones once, however often they were corrected", async () => {
  const { id } = await startedBy(owner);
  const goal = await goalOn(owner, id);
  const first = await logOn(owner, goal.id);
  must(await logMilestone(owner.context, { goalId: goal.id, supersedes: first, amount: 2 }));
  const gone = await logOn(owner, goal.id);
  must(await logMilestone(owner.context, { goalId: goal.id, supersedes: gone, void: true }));
  const occurredOn = day("2026-02-11");
  must(await logMilestone(owner.context, { goalId: goal.id, amount: 1, occurredOn }));
  expect(await busy(owner, id)).toEqual([
    ["2026-02-09", 1],
    ["2026-03-09", 1],
  ]);
});

test("a tick without a milestone counts on the day it was done", async () => {
  const plan = await startedBy(owner);
  const summit = plan.goals.find(({ title }) => title === "Stand on the summit");
  must(await tickGoal(owner.context, { goalId: summit?.id ?? "", since: day("2026-03-02") }));
  expect(await busy(owner, plan.id)).toEqual([["2026-03-02", 1]]);
});

test("what is private counts for its owner only, and stands on her timeline only", async () => {
  const reader = await somebody("Rita");
  const { id } = await startedBy(owner);
  await standsIn(id, reader, "reader");
  const secret = await goalOn(owner, id, { title: "Learn to juggle", private: true });
  await logOn(owner, secret.id);
  expect(await busy(owner, id)).toHaveLength(1);
  expect(await busy(reader, id)).toEqual([]);
  const titles = async (person: Person) =>
    must(await timelineRoom(person.context, { planId: id })).goals.map(({ title }) => title);
  expect(await titles(owner)).toContain("Learn to juggle");
  expect(await titles(reader)).not.toContain("Learn to juggle");
});
