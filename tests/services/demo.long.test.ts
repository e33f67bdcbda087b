import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { deleteAccount, signUp } from "@/lib/services/accounts";
import { exploreDemo } from "@/lib/services/demo/explore";
import { tellWorld } from "@/lib/services/demo/tell";
import { changeEmail } from "@/lib/services/emails";
import { changePassword, requestPasswordReset } from "@/lib/services/passwords";
import { seedTemplates } from "@/lib/services/seed";
import { asViewer, memberOfSession, signIn } from "@/lib/services/sessions";
import { sweep } from "@/lib/services/sweep";
import { createToken } from "@/lib/services/tokens";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, TODAY, visit } from "../support/people";
import { must } from "../support/plans";

const DAY_MS = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
/** A visit whose work for afterwards is left undone. */
const guest = { ...visit, later: () => {} };

beforeAll(async () => {
  await testDatabase();
  vi.stubEnv("DEMO", "1");
  await seedTemplates(readTemplates());
});

const enter = async (timeZone?: string) => {
  const { sessionId } = must(await exploreDemo(guest, timeZone ? { timeZone } : {}));
  const member = await memberOfSession(sessionId, NOW);
  if (member === null) throw new Error("no session");
  return { member, viewer: asViewer(member), today: TODAY, now: NOW };
};
const worlds = () => db().demoWorld.count();

// Before anybody else signs up, so it stands first.
describe("a first account", () => {
  test("is the administrator though people of a demo were here before", async () => {
    await tellWorld(TODAY, NOW);
    const input = { name: "Ada", email: "ada@example.org", password: PASSWORD };
    const { sessionId } = must(await signUp(visit, input));
    expect((await memberOfSession(sessionId, NOW))?.isAdministrator).toBe(true);
    const [engineer] = await db().person.findMany({ where: { demoWorldId: { not: null } } });
    expect(engineer?.isAdministrator).toBe(false);
  });
});

describe("worlds", () => {
  beforeEach(async () => {
    await sweep(later(400));
    expect(await worlds()).toBe(0);
  });

  test("begin their days where the visitor is", async () => {
    expect((await enter("Asia/Kathmandu")).member).toMatchObject({
      name: "Runa Vik",
      timeZone: "Asia/Kathmandu",
      isInDemo: true,
      isAdministrator: false,
    });
  });

  test("are swept with everybody and everything in them after a day, and nothing else is", async () => {
    const people = await db().person.count();
    const { member } = await enter();
    await sweep(later(0.9));
    expect(await memberOfSession(member.sessionId ?? "", NOW)).not.toBeNull();
    await sweep(later(1));
    expect(await memberOfSession(member.sessionId ?? "", NOW)).toBeNull();
    expect(await db().person.count()).toBe(people);
    expect(await db().plan.count()).toBe(0);
    expect(await db().event.count({ where: { actorId: member.personId } })).toBe(0);
  });
});

describe("the people of a demo", () => {
  test("cannot be signed in as, and no mail goes to them", async () => {
    const { member } = await enter();
    const { email } = member;
    expect(await signIn(visit, { email, password: "-" })).toMatchObject({
      problem: { code: "session.wrong-credentials" },
    });
    const sent: Promise<void>[] = [];
    must(await requestPasswordReset({ ...visit, later: (work) => sent.push(work()) }, { email }));
    await Promise.all(sent);
    expect(await db().ticket.count({ where: { personId: member.personId } })).toBe(0);
  });

  test("are told kindly what is not theirs", async () => {
    const context = await enter();
    const answers = [
      await changeEmail(context, { email: "new@example.org", password: PASSWORD }),
      await changePassword(context, { currentPassword: PASSWORD, newPassword: `${PASSWORD}s` }),
      await createToken(context, { name: "Phone", scope: "read", days: 30 }),
      await deleteAccount(context, { password: PASSWORD }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, problem: { code: "demo.not-here" } });
    }
  });
});

test("without a demo there is no entrance", async () => {
  vi.resetModules();
  vi.stubEnv("DEMO", "0");
  const { exploreDemo: closed } = await import("@/lib/services/demo/explore");
  expect(await closed(guest, {})).toMatchObject({ problem: { code: "not-found" } });
});
