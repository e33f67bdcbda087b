import { beforeAll, describe, expect, test } from "vitest";
import { deleteComment } from "@/lib/services/comments/edit";
import { commentOnGoal, commentOnPlan } from "@/lib/services/comments/post";
import { tickGoal } from "@/lib/services/goals/state";
import { looked } from "@/lib/services/mentoring/looked";
import { mentoringPage } from "@/lib/services/mentoring/page";
import { teamPage } from "@/lib/services/team/page";
import { testDatabase } from "../support/database";
import { spentBy } from "../support/money";
import { NOW, type Person, somebody } from "../support/people";
import { goalOn, leaves, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();

let mentor: Person;
beforeAll(async () => {
  await seedSmall();
  mentor = await somebody("Tariq");
});

const HOUR_MS = 3_600_000;
const later = ({ context }: Person, hours: number) => ({
  ...context,
  now: new Date(NOW.getTime() + hours * HOUR_MS),
});

/** Somebody with a plan that the mentor helps with, joined long ago. */
async function mentee(name: string) {
  const person = await somebody(name);
  const { id: planId } = await startedBy(person);
  await standsIn(planId, mentor, "mentor");
  await looked({ ...mentor.context, now: new Date(NOW.getTime() - HOUR_MS) }, { planId });
  return { person, planId };
}

const page = async (who = mentor) => must(await mentoringPage(who.context));
const newsOf = async (planId: string) => (await page()).plans.find((one) => one.planId === planId);

test("plans come in the order of what one is told of", async () => {
  const tove = await somebody("Tove");
  const [spends, logs] = [await somebody("Siri"), await somebody("Liv")];
  for (const person of [logs, spends]) {
    const { id: planId } = await startedBy(person);
    await standsIn(planId, tove, "mentor");
    await looked({ ...tove.context, now: new Date(NOW.getTime() - HOUR_MS) }, { planId });
    if (person === logs) await logOn(logs, (await goalOn(logs, planId)).id);
    else for (let times = 0; times < 5; times++) await spentBy(spends, planId, { amount: 1 });
  }
  expect((await page(tove)).plans.map(({ owner }) => owner)).toEqual(["Liv", "Siri"]);
});

describe("who waits", () => {
  test("is told longest waiting first, with the question itself", async () => {
    const [runa, ines] = [await mentee("Runa"), await mentee("Ines")];
    const goal = await goalOn(runa.person, runa.planId);
    must(
      await commentOnGoal(later(runa.person, 2), {
        goalId: goal.id,
        text: "Which queue would you take?",
      }),
    );
    must(
      await commentOnPlan(later(ines.person, 1), { planId: ines.planId, text: "Is this enough?" }),
    );
    const { waiting } = await page();
    expect(waiting.map(({ who, excerpt }) => [who, excerpt])).toEqual([
      ["Ines", "Is this enough?"],
      ["Runa", "Which queue would you take?"],
    ]);
    expect(waiting[1]).toMatchObject({ goalId: goal.id, planId: runa.planId });
  });

  test("is somebody else once one has answered", async () => {
    const { person, planId } = await mentee("Ulla");
    const asked = must(await commentOnPlan(person.context, { planId, text: "And now?" }));
    const rootId = asked.id;
    must(await commentOnPlan(later(mentor, 1), { planId, rootId, text: "What have you tried?" }));
    const { waiting, asked: others } = await page();
    expect(waiting.map((one) => one.planId)).not.toContain(planId);
    expect(others.find((one) => one.planId === planId)).toMatchObject({
      who: "Ulla",
      excerpt: "What have you tried?",
    });
  });

  test("is on the manager's team page where it waits for her", async () => {
    const lead = await somebody("Mira");
    const person = await somebody("Jon");
    const { id: planId } = await startedBy(person);
    await standsIn(planId, lead, "manager");
    must(await commentOnPlan(person.context, { planId, text: "May I move this?" }));
    const { needs } = must(await teamPage(later(lead, 50)));
    expect(needs[0]?.needs[0]).toEqual({ kind: "question", count: 1, days: 2 });
    expect((await page(lead)).waiting).toEqual([]);
  });

  test("is told nothing of a plan one has left", async () => {
    const { person, planId } = await mentee("Vera");
    must(await commentOnPlan(person.context, { planId, text: "Still there?" }));
    await leaves(planId, mentor);
    expect((await page()).waiting.map((one) => one.planId)).not.toContain(planId);
    expect(await newsOf(planId)).toBeUndefined();
  });
});

describe("since one last looked", () => {
  test("milestones and goals done are counted, and gone after a look", async () => {
    const { person, planId } = await mentee("Asta");
    const goal = await goalOn(person, planId);
    await logOn(person, goal.id);
    must(await tickGoal(person.context, { goalId: goal.id }));
    expect(await newsOf(planId)).toMatchObject({ milestones: 1, done: 1, moved: 0 });
    await looked(later(mentor, 1), { planId });
    expect(await newsOf(planId)).toMatchObject({ milestones: 0, done: 0 });
  });

  test("comments of others that still stand are counted", async () => {
    const { person, planId } = await mentee("Dag");
    const say = async (by: Person, text: string) =>
      must(await commentOnPlan(by.context, { planId, text })).id;
    await say(person, "Is this enough?");
    await say(mentor, "Nearly.");
    const commentId = await say(person, "Never mind.");
    must(await deleteComment(person.context, { commentId }));
    expect(await newsOf(planId)).toMatchObject({ comments: 1, milestones: 0 });
  });

  test("what happens in private is no news", async () => {
    const { person, planId } = await mentee("Bea");
    const goal = await goalOn(person, planId, { private: true });
    await logOn(person, goal.id);
    expect(await newsOf(planId)).toMatchObject({ milestones: 0, done: 0, moved: 0 });
  });

  test("a look at a plan that is not hers changes nothing", async () => {
    const stranger = await somebody("Stig");
    const { planId } = await mentee("Cleo");
    const before = await newsOf(planId);
    await looked(later(stranger, 5), { planId });
    await looked(later(stranger, 5), { planId: "no-id" });
    expect(await newsOf(planId)).toEqual(before);
  });
});
