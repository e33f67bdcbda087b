import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { sendWaiting } from "@/lib/services/jobs";
import {
  changePassword,
  isResetLinkGood,
  requestPasswordReset,
  resetPassword,
} from "@/lib/services/passwords";
import { memberOfSession, signIn } from "@/lib/services/sessions";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, type Person, readOnly, signedUp, visit } from "../support/people";

let mail: string;
beforeAll(async () => {
  mail = path.join((await testDatabase()).dataDir, "mail");
});
afterAll(() => rm(path.dirname(mail), { recursive: true, force: true }));

const NEW = "nine other stones";
const fits = async ({ email }: Person, password: string) =>
  (await signIn(visit, { email, password })).ok;

/** Asks for a link and waits until its mail is out. */
async function ask(email: string, now = NOW): Promise<string[]> {
  const work: Promise<void>[] = [];
  const outcome = await requestPasswordReset(
    { ...visit, now, later: (job) => void work.push(job()) },
    { email },
  );
  expect(outcome).toEqual({ ok: true, value: null });
  await Promise.all(work);
  await sendWaiting(now);
  const files = await readdir(mail).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(path.join(mail, file), "utf8")));
  // Beside the one that came with the account.
  return texts.filter((text) => text.includes(`To: ${email}`) && !text.includes("confirm-email"));
}

async function tokenFor(email: string, now = NOW): Promise<string> {
  const text = (await ask(email, now)).at(-1) ?? "";
  return /\/reset-password\/([\w-]{43})$/m.exec(text.replaceAll("\r", ""))?.[1] ?? "";
}

describe("a forgotten password", () => {
  test("is replaced by a mailed link, which signs in and ends every other session", async () => {
    const runa = await signedUp("Runa");
    const token = await tokenFor(runa.email);
    expect(await isResetLinkGood(token, NOW)).toBe(true);
    const outcome = await resetPassword(visit, { token, password: NEW });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(await memberOfSession(outcome.value.sessionId, NOW)).toMatchObject({
      personId: runa.id,
    });
    expect(await memberOfSession(runa.sessionId, NOW)).toBeNull();
    expect(await fits(runa, PASSWORD)).toBe(false);
    expect(await fits(runa, NEW)).toBe(true);
  });

  test("gets the same answer for an address that nobody has, and no mail", async () => {
    expect(await ask("nobody@example.org")).toEqual([]);
    expect(await db().mail.count({ where: { to: "nobody@example.org" } })).toBe(0);
  });

  test("is kept as a hash, so that the database opens no account", async () => {
    const runa = await signedUp("Runa");
    const token = await tokenFor(runa.email);
    const [ticket] = await db().ticket.findMany({ where: { personId: runa.id } });
    expect(token).toHaveLength(43);
    expect(ticket?.tokenHash).not.toContain(token);
    expect(await isResetLinkGood(ticket?.tokenHash ?? "", NOW)).toBe(false);
  });

  test("is replaced once a link, also when two try at once", async () => {
    const runa = await signedUp("Runa");
    const token = await tokenFor(runa.email);
    const both = await Promise.all([
      resetPassword(visit, { token, password: NEW }),
      resetPassword(visit, { token, password: NEW }),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    const third = await resetPassword(visit, { token, password: "a third password" });
    expect(third).toEqual({ ok: false, problem: { code: "account.link-spent" } });
    expect(await fits(runa, NEW)).toBe(true);
  });

  test("is replaced within an hour", async () => {
    const runa = await signedUp("Runa");
    const token = await tokenFor(runa.email);
    const now = new Date(NOW.getTime() + 3_600_001);
    const outcome = await resetPassword({ ...visit, now }, { token, password: NEW });
    expect(outcome).toEqual({ ok: false, problem: { code: "account.link-spent" } });
    expect(await fits(runa, PASSWORD)).toBe(true);
  });

  test("leaves a refused link good", async () => {
    const runa = await signedUp("Runa");
    const token = await tokenFor(runa.email);
    const outcome = await resetPassword(visit, { token, password: "password123" });
    expect(outcome).toEqual({ ok: false, problem: { code: "account.password-common" } });
    expect(await isResetLinkGood(token, NOW)).toBe(true);
  });

  test.each(["", "garbage", "x".repeat(43)])("is not replaced by the link %j", async (token) => {
    const outcome = await resetPassword(visit, { token, password: NEW });
    expect(outcome).toEqual({ ok: false, problem: { code: "account.link-spent" } });
  });
});

describe("changing the password", () => {
  test("takes the new one, ends other sessions and spends mailed links", async () => {
    const runa = await signedUp("Runa");
    const other = await signIn(visit, { email: runa.email, password: PASSWORD });
    const token = await tokenFor(runa.email);
    const input = { currentPassword: PASSWORD, newPassword: NEW };
    expect(await changePassword(runa.context, input)).toEqual({ ok: true, value: { ended: 1 } });
    expect(other.ok && (await memberOfSession(other.value.sessionId, NOW))).toBeNull();
    expect(await memberOfSession(runa.sessionId, NOW)).not.toBeNull();
    expect(await isResetLinkGood(token, NOW)).toBe(false);
    expect([await fits(runa, PASSWORD), await fits(runa, NEW)]).toEqual([false, true]);
  });

  test("asks for the current one", async () => {
    const runa = await signedUp("Runa");
    const input = { currentPassword: "not this one", newPassword: NEW };
    expect(await changePassword(runa.context, input)).toEqual({
      ok: false,
      problem: { code: "session.wrong-password" },
    });
    expect(await fits(runa, PASSWORD)).toBe(true);
  });

  test("refuses one that is guessed first, and a token that may only read", async () => {
    const runa = await signedUp("Runa");
    const common = { currentPassword: PASSWORD, newPassword: "Sunshine1" };
    expect(await changePassword(runa.context, common)).toMatchObject({
      problem: { code: "account.password-common" },
    });
    const fine = { currentPassword: PASSWORD, newPassword: NEW };
    expect(await changePassword(readOnly(runa), fine)).toMatchObject({
      problem: { code: "token.scope" },
    });
  });
});
