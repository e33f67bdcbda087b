import { beforeAll, expect, test } from "vitest";
import { addDays, day } from "@/lib/domain/days";
import { addPause } from "@/lib/services/pauses";
import { editPlan } from "@/lib/services/plans/edit";
import { planPage } from "@/lib/services/plans/page";
import { todayPage } from "@/lib/services/today";
import { testDatabase } from "../support/database";
import { type Person, signedUp, somebody, TODAY } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

let owner: Person;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  owner = await signedUp("Olga");
});

const titles = async (person: Person) =>
  must(await todayPage(person.context)).needs.map(({ goal }) => goal.title);

test("a goal that slips stands on today until it is back on its line", async () => {
  const person = await somebody("Tina");
  const plan = await startedBy(person, "2026-01-15");
  const [pipelines] = plan.goals;
  expect(await titles(person)).toEqual(["Build 5 pipelines"]);
  await logOn(person, pipelines?.id ?? "", 4);
  expect(await titles(person)).toEqual([]);
});

test("archived and paused plans ask for nothing", async () => {
  const person = await somebody("Pia");
  const plan = await startedBy(person, "2026-01-15");
  must(
    await addPause(person.context, {
      planId: plan.id,
      from: addDays(TODAY, -1),
      to: addDays(TODAY, 1),
    }),
  );
  expect(await titles(person)).toEqual([]);
  const other = await startedBy(person, "2026-01-15");
  expect(await titles(person)).toEqual(["Build 5 pipelines"]);
  must(await editPlan(person.context, { planId: other.id, status: "archived" }));
  expect(await titles(person)).toEqual([]);
});

test("today holds one's own plans only", async () => {
  const manager = await somebody("Mara");
  const plan = await startedBy(owner, "2026-01-15");
  await standsIn(plan.id, manager, "manager");
  expect(must(await todayPage(manager.context))).toMatchObject({ needs: [], plans: [] });
});

test("a plan's page counts what its viewer may see", async () => {
  const manager = await somebody("Mara");
  const plan = await startedBy(owner);
  await standsIn(plan.id, manager, "manager");
  const secret = await goalOn(owner, plan.id, { title: "Learn to juggle", private: true });
  await logOn(owner, secret.id, 4);
  const [own, theirs] = await Promise.all(
    [owner, manager].map(async ({ context }) => must(await planPage(context, { planId: plan.id }))),
  );
  expect(own?.goals).toHaveLength(3);
  expect(own?.actual).toBeCloseTo(1 / 3);
  expect(theirs?.goals).toHaveLength(2);
  expect(theirs?.actual).toBe(0);
  expect(JSON.stringify(theirs)).not.toContain("juggle");
  expect(theirs?.burnUp.actual.at(-1)?.share).toBe(0);
});

test("the burn-up ends where the progress bar stands", async () => {
  const plan = await startedBy(owner, "2026-01-15");
  await logOn(owner, plan.goals[0]?.id ?? "", 2);
  const page = must(await planPage(owner.context, { planId: plan.id }));
  expect(page.actual).toBeCloseTo(0.2);
  expect(page.burnUp.actual.at(-1)).toEqual({ day: TODAY, share: page.actual });
  expect(page.burnUp.expected.at(-1)).toEqual({ day: day("2026-07-15"), share: 1 });
});

test("first steps lead a newcomer until they are taken or her plan is two weeks old", async () => {
  const person = await somebody("Nina");
  const stepsOn = async (days: number) => {
    const now = new Date(person.context.now.getTime() + days * 86_400_000);
    const context = { ...person.context, now, today: addDays(TODAY, Math.floor(days)) };
    return must(await todayPage(context)).firstSteps?.steps.map(({ isTaken }) => isTaken) ?? null;
  };
  expect(await stepsOn(0)).toEqual([false, false, false, false]);
  const plan = await startedBy(person, "2026-01-15");
  expect(await stepsOn(0)).toEqual([true, false, false, false]);
  await logOn(person, plan.goals[0]?.id ?? "", 1);
  expect(await stepsOn(1)).toEqual([true, true, false, true]);
  await goalOn(person, plan.id);
  expect(await stepsOn(0)).toEqual([true, true, true, false]);
  expect(await stepsOn(15)).toBeNull();
  must(await editPlan(person.context, { planId: plan.id, status: "archived" }));
  expect(await stepsOn(0)).toBeNull();
});
