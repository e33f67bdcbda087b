import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { becomeManager } from "@/lib/services/administration/manage";
import { listPeople, readPerson } from "@/lib/services/administration/pages";
import { makeAdministrator } from "@/lib/services/administration/people";
import { readHistory } from "@/lib/services/history";
import { readPlan } from "@/lib/services/plans/read";
import { testDatabase } from "../support/database";
import { NOW, type Person, signedUp, somebody } from "../support/people";
import { goalOn, must, putInto, seedSmall, startedBy } from "../support/plans";

await testDatabase();

let amara: Person;
beforeAll(async () => {
  await seedSmall();
  amara = await signedUp("Amara");
});

const notFound = { ok: false, problem: { code: "not-found" } };
const code = (outcome: { ok: true } | { ok: false; problem: { code: string } }) =>
  outcome.ok ? "ok" : outcome.problem.code;

const mailsTo = ({ email }: Person) => db().mail.findMany({ where: { to: email } });

describe("people", () => {
  test("are found by a part of their name or address, signs taken as they are", async () => {
    await somebody("Zoe Wunderlich");
    await somebody("50%_off");
    const found = async (search: string) =>
      must(await listPeople(amara.context, { search })).people.map(({ name }) => name);
    expect(await found("wunder")).toEqual(["Zoe Wunderlich"]);
    expect(await found("zoe wunderlich-")).toEqual(["Zoe Wunderlich"]);
    expect(await found("%_")).toEqual(["50%_off"]);
    expect(await found("nobody of this name")).toEqual([]);
  });

  test("come page by page, each once", async () => {
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = must(await listPeople(amara.context, { before, take: 3 }));
      seen.push(...page.people.map(({ id }) => id));
      before = page.nextCursor ?? undefined;
    } while (before !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await db().person.count());
  });

  test("are counted by the status of their plans, drafts and private goals left out", async () => {
    const bo = await somebody("Bo");
    const active = await startedBy(bo);
    await goalOn(bo, active.id, { title: "A secret goal", private: true });
    await putInto(bo, (await startedBy(bo)).id, "archived");
    await putInto(bo, (await startedBy(bo)).id, "draft");
    const person = must(await readPerson(amara.context, { personId: bo.id }));
    expect(person).toMatchObject({ active: 1, completed: 0, archived: 1 });
    expect(person.plans.map(({ status, goals }) => [status, goals])).toEqual([
      ["archived", active.goals.length],
      ["active", active.goals.length],
    ]);
    expect(JSON.stringify(person)).not.toMatch(/secret|Small/i);
  });

  test("of a demo are not there", async () => {
    const world = await db().demoWorld.create({ data: { tells: NOW, endsAt: NOW } });
    const guest = await somebody("A demo guest");
    await db().person.update({ where: { id: guest.id }, data: { demoWorldId: world.id } });
    const { people: found } = must(await listPeople(amara.context, { search: "demo guest" }));
    expect(found).toEqual([]);
    expect(await readPerson(amara.context, { personId: guest.id })).toEqual(notFound);
    const made = await makeAdministrator(amara.context, { personId: guest.id });
    expect(made).toEqual(notFound);
  });
});

describe("becoming somebody's manager", () => {
  test("opens the plan from then on, and its history tells the owner", async () => {
    const bo = await somebody("Bo");
    const { id: planId } = await startedBy(bo);
    expect(await readPlan(amara.context, { planId })).toEqual(notFound);
    must(await becomeManager(amara.context, { planId }));
    expect((await readPlan(amara.context, { planId })).ok).toBe(true);
    const [latest] = must(await readHistory(bo.context, { planId })).happenings;
    expect(latest).toMatchObject({
      actor: "Amara",
      event: { verb: "person.joined", figures: { role: "manager" } },
    });
    const recorded = await db().event.findFirstOrThrow({ where: { verb: "manager.added" } });
    expect(recorded.figures).toEqual({ personId: bo.id, planId });
    expect(code(await becomeManager(amara.context, { planId }))).toBe("manager.already");
  });

  test("is told to the owner by mail, whatever she mutes, and once", async () => {
    const bo = await somebody("Bo");
    await db().person.update({ where: { id: bo.id }, data: { mutedKinds: ["people"] } });
    const { id: planId, title } = await startedBy(bo);
    must(await becomeManager(amara.context, { planId }));
    await becomeManager(amara.context, { planId });
    const [mail, ...others] = await mailsTo(bo);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      personId: bo.id,
      subject: "Amara is a manager on your plan now",
    });
    expect(mail?.text).toContain(title);
    expect(mail?.text).toMatch(
      /A manager sees goals, milestones, evidence, .*who is on it, budget, spending/,
    );
    expect(mail?.text).toContain(`http://127.0.0.1:3000/plans/${planId}/people\n`);
  });

  test("is neither done nor told where it is refused", async () => {
    const bo = await somebody("Bo");
    const { id: planId } = await startedBy(bo);
    await putInto(bo, planId, "archived");
    await becomeManager(amara.context, { planId });
    await becomeManager((await somebody("Xan")).context, { planId });
    expect(await mailsTo(bo)).toEqual([]);
  });

  test("does not happen in demos, whose people have no mail", async () => {
    const world = await db().demoWorld.create({ data: { tells: NOW, endsAt: NOW } });
    const guest = await somebody("A demo guest");
    const { id: planId } = await startedBy(guest);
    await db().person.update({ where: { id: guest.id }, data: { demoWorldId: world.id } });
    expect(await becomeManager(amara.context, { planId })).toEqual(notFound);
    expect(await mailsTo(guest)).toEqual([]);
  });

  test("is refused on one's own plan, one in the archive, a draft and a deleted one", async () => {
    const bo = await somebody("Bo");
    const own = await startedBy(amara);
    const [archived, draft] = [await startedBy(bo), await startedBy(bo)];
    await putInto(bo, archived.id, "archived");
    await putInto(bo, draft.id, "draft");
    const tried = async (planId: string) => code(await becomeManager(amara.context, { planId }));
    expect(await tried(own.id)).toBe("manager.already");
    expect(await tried(archived.id)).toBe("plan.archived");
    expect(await tried(draft.id)).toBe("not-found");
    expect(await tried("no-id")).toBe("not-found");
  });
});
