import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import {
  endOtherSessions,
  endSession,
  listSessions,
  memberOfSession,
  signIn,
  signOut,
} from "@/lib/services/sessions";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, signedUp, visit } from "../support/people";

beforeAll(() => testDatabase());

const past = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

async function signedInAgain(email: string): Promise<string> {
  const outcome = await signIn(visit, { email, password: PASSWORD });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.sessionId;
}

describe("signing in", () => {
  test("opens a session that knows its browser", async () => {
    const runa = await signedUp("Runa");
    const id = await signedInAgain(runa.email);
    expect(await memberOfSession(id, NOW)).toMatchObject({ personId: runa.id, sessionId: id });
    expect(await db().session.findUnique({ where: { id } })).toMatchObject({
      userAgent: "Tests/1.0",
    });
  });

  test("gives one answer to a wrong password and an unknown address", async () => {
    const runa = await signedUp("Runa");
    const wrong = await signIn(visit, { email: runa.email, password: "not this one" });
    const unknown = await signIn(visit, { email: "nobody@example.org", password: PASSWORD });
    expect(wrong).toEqual({ ok: false, problem: { code: "session.wrong-credentials" } });
    expect(unknown).toEqual(wrong);
  });

  test("takes a password in either form of Unicode", async () => {
    const runa = await signedUp("Runa");
    const { changePassword } = await import("@/lib/services/passwords");
    await changePassword(runa.context, {
      currentPassword: PASSWORD,
      newPassword: "caf\u00e9 am fjord",
    });
    const outcome = await signIn(visit, { email: runa.email, password: "cafe\u0301 am fjord" });
    expect(outcome.ok).toBe(true);
  });
});

describe("a session", () => {
  test("ends after thirty days without a visit", async () => {
    const { sessionId } = await signedUp("Runa");
    expect(await memberOfSession(sessionId, past(29))).not.toBeNull();
    expect(await memberOfSession(sessionId, past(29 + 31))).toBeNull();
  });

  test("goes on as long as it is used", async () => {
    const { sessionId } = await signedUp("Runa");
    for (const days of [20, 40, 60, 80]) {
      expect(await memberOfSession(sessionId, past(days))).not.toBeNull();
    }
  });

  test("notes a visit once an hour, not at every request", async () => {
    const { sessionId } = await signedUp("Runa");
    const seen = async () =>
      (await db().session.findUniqueOrThrow({ where: { id: sessionId } })).lastSeenAt;
    await memberOfSession(sessionId, new Date(NOW.getTime() + 30 * 60_000));
    expect(await seen()).toEqual(NOW);
    const later = new Date(NOW.getTime() + 61 * 60_000);
    await memberOfSession(sessionId, later);
    expect(await seen()).toEqual(later);
  });

  test.each(["", "garbage", "00000000-0000-0000-0000-000000000000"])(
    "is not there for the id %j",
    async (id) => {
      expect(await memberOfSession(id, NOW)).toBeNull();
    },
  );

  test("is listed with the others of its person, and with nobody else's", async () => {
    const runa = await signedUp("Runa");
    await signedUp("Tove");
    const second = await signedInAgain(runa.email);
    const outcome = await listSessions(runa.context);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.value.map(({ id }) => id).sort()).toEqual([runa.sessionId, second].sort());
  });

  test("can be ended from another one, from the next request on", async () => {
    const runa = await signedUp("Runa");
    const second = await signedInAgain(runa.email);
    expect((await endSession(runa.context, { id: second })).ok).toBe(true);
    expect(await memberOfSession(second, NOW)).toBeNull();
    expect(await memberOfSession(runa.sessionId, NOW)).not.toBeNull();
  });

  test("of somebody else is not there to be ended", async () => {
    const runa = await signedUp("Runa");
    const tove = await signedUp("Tove");
    const missing = { ok: false, problem: { code: "not-found" } };
    expect(await endSession(tove.context, { id: runa.sessionId })).toEqual(missing);
    expect(await endSession(tove.context, { id: "garbage" })).toEqual(missing);
    expect(await memberOfSession(runa.sessionId, NOW)).not.toBeNull();
  });

  test("stays when all others are ended", async () => {
    const runa = await signedUp("Runa");
    const others = [await signedInAgain(runa.email), await signedInAgain(runa.email)];
    expect(await endOtherSessions(runa.context)).toEqual({ ok: true, value: { ended: 2 } });
    for (const id of others) expect(await memberOfSession(id, NOW)).toBeNull();
    expect(await memberOfSession(runa.sessionId, NOW)).not.toBeNull();
  });

  test("ends at signing out, and signing out twice is no refusal", async () => {
    const runa = await signedUp("Runa");
    expect((await signOut(runa.context)).ok).toBe(true);
    expect(await memberOfSession(runa.sessionId, NOW)).toBeNull();
    expect((await signOut(runa.context)).ok).toBe(true);
  });
});
