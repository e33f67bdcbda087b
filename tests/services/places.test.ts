import { beforeAll, expect, test } from "vitest";
import { deleteGoal } from "@/lib/services/goals/hide";
import { dropGoal, tickGoal } from "@/lib/services/goals/state";
import { places } from "@/lib/services/places";
import { deletePlan } from "@/lib/services/plans/hide";
import { testDatabase } from "../support/database";
import { type Person, somebody, TODAY } from "../support/people";
import { goalOn, must, putInto, SMALL, seedSmall, standsIn, startedBy } from "../support/plans";

let runa: Person;
let tove: Person;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  [runa, tove] = [await somebody("Runa"), await somebody("Tove")];
});

const named = async (person: Person) => must(await places(person.context));

test("somebody without a plan finds the templates", async () => {
  const found = await named(await somebody("Nils"));
  expect(found).toEqual({
    plans: [],
    templates: [{ key: SMALL.key, title: SMALL.title }],
    standing: { isManager: false, isMentor: false, isAdministrator: false },
  });
});

test("plans come newest first, each with its goals as they are", async () => {
  const first = await startedBy(runa);
  const second = await startedBy(runa);
  const [pipelines, summit] = second.goals;
  must(await tickGoal(runa.context, { goalId: pipelines?.id ?? "" }));
  must(await dropGoal(runa.context, { goalId: summit?.id ?? "", why: "Too steep." }));
  const gone = await goalOn(runa, second.id);
  must(await deleteGoal(runa.context, { goalId: gone.id }));
  const { plans } = await named(runa);
  expect(plans.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(plans[0]?.goals).toEqual([
    { id: pipelines?.id, title: "Build 5 pipelines", is: "done", on: TODAY },
    { id: summit?.id, title: "Stand on the summit", is: "dropped", on: TODAY },
  ]);
});

test("on somebody's plan one finds what one may read, and changes nothing", async () => {
  const plan = await startedBy(runa);
  await standsIn(plan.id, tove, "mentor");
  const secret = await goalOn(runa, plan.id, { title: "Learn to juggle", private: true });
  const [own] = (await named(runa)).plans;
  const [theirs] = (await named(tove)).plans;
  expect(own).toMatchObject({ id: plan.id, canChange: true });
  expect(own?.goals.map(({ id }) => id)).toContain(secret.id);
  expect(theirs).toMatchObject({ id: plan.id, canChange: false });
  expect(theirs?.goals).toHaveLength(2);
});

test("drafts of others, deleted plans and strangers' plans are nowhere", async () => {
  const stranger = await somebody("Stig");
  const plan = await startedBy(runa);
  await standsIn(plan.id, stranger, "manager");
  await putInto(runa, plan.id, "draft");
  expect((await named(stranger)).plans).toEqual([]);
  must(await deletePlan(runa.context, { planId: plan.id }));
  expect((await named(runa)).plans.map(({ id }) => id)).not.toContain(plan.id);
});

test("an archived plan is a place that takes no changes", async () => {
  const ada = await somebody("Ada");
  const plan = await startedBy(ada);
  await putInto(ada, plan.id, "archived");
  expect((await named(ada)).plans).toMatchObject([{ id: plan.id, canChange: false }]);
});
