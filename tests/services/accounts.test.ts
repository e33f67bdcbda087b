import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { deleteAccount, editProfile, signUp, signUpPage } from "@/lib/services/accounts";
import { memberOfSession, signIn } from "@/lib/services/sessions";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, readOnly, signedUp, somebody, visit } from "../support/people";

beforeAll(() => testDatabase());

const newcomer = (email: string) => ({
  name: "Runa Vik",
  email,
  password: PASSWORD,
  timeZone: "Asia/Kathmandu",
});
const peopleCalled = (email: string) => db().person.count({ where: { email } });

describe("signing up", () => {
  // The first of all, so it stands first.
  test("of two first accounts made at once, one is the administrator", async () => {
    const both = await Promise.all([
      signUp(visit, newcomer("one@example.org")),
      signUp(visit, newcomer("two@example.org")),
    ]);
    expect(both.map((outcome) => outcome.ok)).toEqual([true, true]);
    expect(await db().person.count({ where: { isAdministrator: true } })).toBe(1);
  });

  test("makes an account in the browser's zone and signs in", async () => {
    const outcome = await signUp(visit, newcomer("runa@example.org"));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const member = await memberOfSession(outcome.value.sessionId, NOW);
    expect(member).toMatchObject({
      name: "Runa Vik",
      email: "runa@example.org",
      timeZone: "Asia/Kathmandu",
      isAdministrator: false,
      canWrite: true,
    });
  });

  test("lands in UTC where the browser did not say", async () => {
    const { timeZone: _, ...input } = newcomer("utc@example.org");
    const outcome = await signUp(visit, input);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(await memberOfSession(outcome.value.sessionId, NOW)).toMatchObject({ timeZone: "UTC" });
  });

  test("keeps the password as Argon2id with the figures of OWASP", async () => {
    await signUp(visit, newcomer("hash@example.org"));
    const { passwordHash } = await db().person.findUniqueOrThrow({
      where: { email: "hash@example.org" },
    });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("is refused for an address that has an account, however many try at once", async () => {
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => signUp(visit, newcomer("race@example.org"))),
    );
    expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(tries.filter((outcome) => !outcome.ok).map((o) => !o.ok && o.problem.code)).toEqual(
      Array(4).fill("account.email-taken"),
    );
    expect(await peopleCalled("race@example.org")).toBe(1);
  });

  test.each(["password", "Password1", "QWERTY123", "iloveyou", "12345678"])(
    "is refused with a password that is guessed first: %s",
    async (password) => {
      const outcome = await signUp(visit, { ...newcomer("easy@example.org"), password });
      expect(outcome).toMatchObject({ ok: false, problem: { code: "account.password-common" } });
      expect(await peopleCalled("easy@example.org")).toBe(0);
    },
  );

  test("is open on the embedded default", async () => {
    expect((await signUpPage(null, NOW)).canSignUp).toBe(true);
  });
});

describe("the profile", () => {
  test("takes another name and zone", async () => {
    const runa = await signedUp("Runa");
    const outcome = await editProfile(runa.context, {
      name: "R. Vik",
      timeZone: "America/St_Johns",
    });
    expect(outcome.ok).toBe(true);
    expect(await memberOfSession(runa.sessionId, NOW)).toMatchObject({
      name: "R. Vik",
      timeZone: "America/St_Johns",
    });
  });

  test("is not changed by a token that may only read", async () => {
    const runa = await signedUp("Runa");
    const outcome = await editProfile(readOnly(runa), { name: "Other", timeZone: "UTC" });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "token.scope" } });
    expect(await memberOfSession(runa.sessionId, NOW)).toMatchObject({ name: "Runa" });
  });
});

describe("deleting the account", () => {
  test("removes the person, her plans, sessions and events at once", async () => {
    const runa = await signedUp("Runa");
    const plan = await db().plan.create({
      data: {
        title: "Hers",
        startsOn: NOW,
        endsOn: NOW,
        participants: { create: { personId: runa.id, role: "owner" } },
      },
    });
    expect(await deleteAccount(runa.context, { password: PASSWORD })).toEqual({
      ok: true,
      value: null,
    });
    expect(await memberOfSession(runa.sessionId, NOW)).toBeNull();
    expect(await peopleCalled(runa.email)).toBe(0);
    expect(await db().plan.count({ where: { id: plan.id } })).toBe(0);
    expect(await db().event.count({ where: { actorId: runa.id } })).toBe(0);
    const again = await signIn(visit, { email: runa.email, password: PASSWORD });
    expect(again).toMatchObject({ ok: false, problem: { code: "session.wrong-credentials" } });
  });

  test("leaves the plans of others alone", async () => {
    const runa = await signedUp("Runa");
    const tove = await somebody("Tove");
    const plan = await db().plan.create({
      data: {
        title: "Tove's",
        startsOn: NOW,
        endsOn: NOW,
        participants: {
          create: [
            { personId: tove.id, role: "owner" },
            { personId: runa.id, role: "mentor" },
          ],
        },
      },
    });
    await deleteAccount(runa.context, { password: PASSWORD });
    expect(await db().participant.findMany({ where: { planId: plan.id } })).toMatchObject([
      { personId: tove.id },
    ]);
  });

  test("asks for the password", async () => {
    const runa = await signedUp("Runa");
    const outcome = await deleteAccount(runa.context, { password: "not this one" });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "session.wrong-password" } });
    expect(await peopleCalled(runa.email)).toBe(1);
  });

  test("keeps the last administrator while others are there", async () => {
    const runa = await signedUp("Runa");
    await db().person.updateMany({ data: { isAdministrator: false } });
    await db().person.update({ where: { id: runa.id }, data: { isAdministrator: true } });
    const context = { ...runa.context, viewer: { ...runa.context.viewer, isAdministrator: true } };
    const outcome = await deleteAccount(context, { password: PASSWORD });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "account.last-administrator" } });
    expect(await peopleCalled(runa.email)).toBe(1);
  });
});
