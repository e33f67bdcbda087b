// Another role on a plan where one stands already begins no news anew.
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { GuestRole } from "@/lib/domain/roles";
import { becomeManager } from "@/lib/services/administration/manage";
import { acceptInvitation } from "@/lib/services/invitations/answer";
import { sendInvitation } from "@/lib/services/invitations/send";
import { readInbox } from "@/lib/services/notifications";
import { leavePlan } from "@/lib/services/participants";
import { testDatabase } from "../support/database";
import { lookedAt } from "../support/events";
import { NOW, type Person, somebody } from "../support/people";
import { goalOn, logOn, must, seedSmall, startedBy } from "../support/plans";

await testDatabase();

let owner: Person;
let planId: string;

beforeEach(async () => {
  await db().plan.deleteMany();
  await db().person.deleteMany();
  await seedSmall();
  owner = await somebody("Olga");
  planId = (await startedBy(owner)).id;
});

async function comes(person: Person, role: GuestRole): Promise<void> {
  const sent = must(await sendInvitation(owner.context, { planId, email: person.email, role }));
  must(await acceptInvitation(person.context, { token: sent.link.split("/").at(-1) ?? "" }));
}

async function unread(person: Person): Promise<string[]> {
  const { notifications } = must(await readInbox(person.context));
  return notifications.flatMap(({ event, isUnread }) => (isUnread ? [event.verb] : []));
}

const logged = async () => logOn(owner, (await goalOn(owner, planId)).id);
const before = new Date(NOW.getTime() - 60_000);

describe("what was news stays news", () => {
  test("for a mentor who accepts to be manager too", async () => {
    const mentor = await somebody("Tariq");
    await comes(mentor, "mentor");
    await lookedAt(mentor, before);
    await logged();
    await comes(mentor, "manager");
    await logged();
    expect(await unread(mentor)).toEqual(["entry.logged", "entry.logged"]);
    expect(await db().event.findMany({ where: { verb: "person.joined" } })).toMatchObject([
      { figures: { role: "mentor" } },
      { figures: { role: "manager", also: true } },
    ]);
  });

  test("for an administrator who is a mentor and becomes manager", async () => {
    const ada = await somebody("Ada");
    const isAdministrator = true;
    await db().person.update({ where: { id: ada.id }, data: { isAdministrator } });
    const viewer = { ...ada.context.viewer, isAdministrator };
    const administrator = { ...ada, context: { ...ada.context, viewer } };
    await comes(administrator, "mentor");
    await lookedAt(administrator, before);
    await logged();
    must(await becomeManager(administrator.context, { planId }));
    expect(await unread(administrator)).toEqual(["entry.logged"]);
  });
});

test("whoever left and comes again begins anew", async () => {
  const mentor = await somebody("Tariq");
  await comes(mentor, "mentor");
  await logged();
  must(await leavePlan(mentor.context, { planId }));
  await comes(mentor, "manager");
  await lookedAt(mentor, before);
  expect(await unread(mentor)).toEqual([]);
});
