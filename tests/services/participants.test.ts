import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { eventSentence } from "@/lib/format/events";
import { plain } from "@/lib/format/sentence";
import { goalPage } from "@/lib/services/goals/page";
import { readHistory } from "@/lib/services/history";
import {
  changeRole,
  leavePlan,
  listParticipants,
  peopleRoom,
  removeParticipant,
} from "@/lib/services/participants";
import { planList } from "@/lib/services/plans/list";
import { planPage } from "@/lib/services/plans/page";
import { readPlan } from "@/lib/services/plans/read";
import { resourcesRoom } from "@/lib/services/plans/rooms";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { goalOn, must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();
let runa: Person;
let mira: Person;
let tariq: Person;
let rosa: Person;
let planId: string;
beforeAll(async () => {
  await seedSmall();
  [runa, mira, tariq, rosa] = await Promise.all(
    ["Runa", "Mira", "Tariq", "Rosa"].map(somebody) as [
      Promise<Person>,
      Promise<Person>,
      Promise<Person>,
      Promise<Person>,
    ],
  );
});

/** A new plan of Runa's with Mira as manager, Tariq as mentor, Rosa as reader. */
async function together(): Promise<string> {
  ({ id: planId } = await startedBy(runa));
  await standsIn(planId, mira, "manager");
  await standsIn(planId, tariq, "mentor");
  await standsIn(planId, rosa, "reader");
  return planId;
}
const told = async (reader: Person) =>
  must(await readHistory(reader.context, { planId })).happenings.map(({ event, actor, person }) =>
    [actor, plain(eventSentence(event, person === null ? {} : { person }))].join(": "),
  );
const notFound = { ok: false, problem: { code: "not-found" } };

describe("people on a plan", () => {
  test("leave by themselves, and see it no more from the next request on", async () => {
    await together();
    must(await leavePlan(rosa.context, { planId }));
    expect(await readPlan(rosa.context, { planId })).toEqual(notFound);
    expect(await leavePlan(rosa.context, { planId })).toEqual(notFound);
    expect((await told(runa))[0]).toBe("Rosa: Left the plan, was there as reader.");
  });

  test("leave an archived plan too", async () => {
    await together();
    await putInto(runa, planId, "archived");
    expect((await leavePlan(tariq.context, { planId })).ok).toBe(true);
    const removal = await removeParticipant(runa.context, { planId, participantId: mira.id });
    expect(removal).toMatchObject({ problem: { code: "plan.archived" } });
  });

  test("are taken off by the owner, out of every role", async () => {
    await together();
    await standsIn(planId, mira, "mentor");
    must(await removeParticipant(runa.context, { planId, participantId: mira.id }));
    expect(await readPlan(mira.context, { planId })).toEqual(notFound);
    expect((await told(tariq)).slice(0, 2).sort()).toEqual([
      "Runa: Mira no longer on the plan as manager.",
      "Runa: Mira no longer on the plan as mentor.",
    ]);
    expect((await told(rosa)).join()).not.toContain("Mira");
  });

  test("that are not there, or own the plan, cannot be taken off", async () => {
    await together();
    const remove = (participantId: string) =>
      removeParticipant(runa.context, { planId, participantId });
    for (const id of ["x", crypto.randomUUID(), (await somebody("Xan")).id]) {
      expect(await remove(id)).toEqual(notFound);
    }
    expect(await remove(runa.id)).toMatchObject({ problem: { code: "forbidden" } });
    expect(must(await listParticipants(runa.context, { planId })).items).toHaveLength(4);
  });

  test("get another role, with the rights of it at once", async () => {
    await together();
    const money = async () => must(await resourcesRoom(tariq.context, { planId })).budgets !== null;
    expect(await money()).toBe(false);
    const change = { planId, personId: tariq.id, from: "mentor", to: "manager" } as const;
    must(await changeRole(runa.context, change));
    expect(await money()).toBe(true);
    expect((await told(mira))[0]).toBe("Runa: Tariq on the plan as manager, before as mentor.");
    expect(await changeRole(runa.context, change)).toEqual(notFound);
  });

  test("hold several roles, and a change onto one of them leaves that one", async () => {
    await together();
    await standsIn(planId, tariq, "reader");
    const change = { planId, personId: tariq.id, from: "reader", to: "mentor" } as const;
    must(await changeRole(runa.context, change));
    const roles = await db().participant.findMany({ where: { planId, personId: tariq.id } });
    expect(roles.map(({ role }) => role)).toEqual(["mentor"]);
  });

  test("hand over mid-quarter: the manager goes, another comes", async () => {
    await together();
    const nora = await somebody("Nora");
    must(await leavePlan(mira.context, { planId }));
    await standsIn(planId, nora, "manager");
    const { items } = must(await listParticipants(nora.context, { planId }));
    expect(items.map(({ name, role }) => `${name} ${role}`)).toEqual([
      "Runa owner",
      "Tariq mentor",
      "Rosa reader",
      "Nora manager",
    ]);
  });

  test("whose accounts are gone are still told of, without a name", async () => {
    await together();
    const gone = await somebody("Gone");
    await standsIn(planId, gone, "reader");
    must(await removeParticipant(runa.context, { planId, participantId: gone.id }));
    await db().person.delete({ where: { id: gone.id } });
    expect((await told(runa))[0]).toBe("Runa: Somebody no longer on the plan as reader.");
  });
});

describe("who can see it", () => {
  test("is everyone on the plan, by name for those who may know them", async () => {
    await together();
    const seen = async (who: Person) => must(await planPage(who.context, { planId })).seenBy;
    expect(await seen(runa)).toEqual(["Mira", "Tariq", "Rosa"]);
    expect(await seen(tariq)).toEqual(["Runa", "Mira", "Rosa"]);
    expect(await seen(rosa)).toBeNull();
    await putInto(runa, planId, "draft");
    expect(await seen(runa)).toEqual([]);
  });

  test("is nobody else where a goal is private", async () => {
    await together();
    const secret = await goalOn(runa, planId, { private: true });
    const open = await goalOn(runa, planId);
    const seen = async (goalId: string) =>
      must(await goalPage(runa.context, { planId, goalId })).seenBy;
    expect(await seen(secret.id)).toEqual([]);
    expect(await seen(open.id)).toEqual(["Mira", "Tariq", "Rosa"]);
  });

  test("is owner and manager for money, and all but readers for people", async () => {
    await together();
    expect(must(await resourcesRoom(mira.context, { planId })).budgetsSeenBy).toEqual(["Runa"]);
    expect(must(await resourcesRoom(runa.context, { planId })).budgetsSeenBy).toEqual(["Mira"]);
    expect(must(await peopleRoom(runa.context, { planId })).seenBy).toEqual(["Mira", "Tariq"]);
  });
});

test("a plan among others says whose it is and as what one is on it", async () => {
  await together();
  const [card] = must(await planList(tariq.context)).plans;
  expect(card).toMatchObject({ id: planId, role: "mentor", owner: "Runa" });
  const [own] = must(await planList(runa.context)).plans;
  expect(own).toMatchObject({ id: planId, role: null, owner: null });
});
