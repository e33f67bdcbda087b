import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { deleteAccount } from "@/lib/services/accounts";
import { readPerson } from "@/lib/services/administration/pages";
import * as people from "@/lib/services/administration/people";
import { sendWaiting } from "@/lib/services/jobs";
import { requestPasswordReset, resetPassword } from "@/lib/services/passwords";
import { memberOfSession, signIn } from "@/lib/services/sessions";
import { createToken, memberOfToken } from "@/lib/services/tokens";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, type Person, signedUp, somebody, visit } from "../support/people";
import { must, seedSmall, startedBy } from "../support/plans";

const { dataDir } = await testDatabase();

let amara: Person;
beforeAll(async () => {
  await seedSmall();
  amara = await signedUp("Amara");
});

const notFound = { ok: false, problem: { code: "not-found" } };
const code = (outcome: { ok: true } | { ok: false; problem: { code: string } }) =>
  outcome.ok ? "ok" : outcome.problem.code;

/** Somebody who administrates too, as her next request would say. */
async function administrator(name: string): Promise<Person> {
  const person = await somebody(name);
  must(await people.makeAdministrator(amara.context, { personId: person.id }));
  const viewer = { ...person.context.viewer, isAdministrator: true };
  return { ...person, context: { ...person.context, viewer } };
}

const administrators = () => db().person.count({ where: { isAdministrator: true } });

describe("the last administrator", () => {
  beforeEach(async () => {
    await db().person.updateMany({
      where: { id: { not: amara.id } },
      data: { isAdministrator: false },
    });
  });

  test("can be neither demoted, closed nor removed", async () => {
    const { id: personId, email, context } = amara;
    const last = "account.last-administrator";
    expect(code(await people.unmakeAdministrator(context, { personId }))).toBe(last);
    expect(code(await people.closeAccount(context, { personId }))).toBe(last);
    expect(code(await people.removeAccount(context, { personId, email }))).toBe(last);
    await somebody("Somebody else");
    expect(code(await deleteAccount(context, { password: PASSWORD }))).toBe(last);
    expect(must(await readPerson(context, { personId })).isLast).toBe(true);
  });

  test("remains one when all demote each other at once", async () => {
    const others = await Promise.all(["Bo", "Cy", "Di"].map(administrator));
    const all = [amara, ...others];
    const tries = all.flatMap(({ context }, at) => {
      const next = all[(at + 1) % all.length] as Person;
      return [people.unmakeAdministrator(context, { personId: next.id })];
    });
    await Promise.all(tries);
    expect(await administrators()).toBeGreaterThanOrEqual(1);
    await db().person.update({ where: { id: amara.id }, data: { isAdministrator: true } });
  });

  test("remains one when two close each other at once", async () => {
    const bo = await administrator("Bo");
    const outcomes = await Promise.all([
      people.closeAccount(amara.context, { personId: bo.id }),
      people.closeAccount(bo.context, { personId: amara.id }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await administrators()).toBe(1);
    await db().person.update({
      where: { id: amara.id },
      data: { closedAt: null, isAdministrator: true },
    });
  });

  test("who was demoted a moment ago changes nothing any more", async () => {
    const bo = await administrator("Bo");
    const cy = await administrator("Cy");
    must(await people.unmakeAdministrator(amara.context, { personId: bo.id }));
    expect(await people.closeAccount(bo.context, { personId: cy.id })).toEqual(notFound);
  });
});

describe("a closed account", () => {
  test("lets nobody in: not by session, token, password or a link mailed before", async () => {
    const bo = await signedUp("Bo");
    const { secret } = must(
      await createToken(bo.context, { name: "Phone", scope: "write", days: 30 }),
    );
    must(await people.sendReset(amara.context, { personId: bo.id }));
    const token = await mailedToken(bo.email);
    must(await people.closeAccount(amara.context, { personId: bo.id }));
    expect(await memberOfSession(bo.sessionId, NOW)).toBeNull();
    expect(await memberOfToken(secret, NOW)).toBeNull();
    const entering = await signIn(visit, { email: bo.email, password: PASSWORD });
    expect(code(entering)).toBe("session.wrong-credentials");
    const reset = await resetPassword(visit, { token, password: "another pass in the hills" });
    expect(code(reset)).toBe("account.link-spent");
    const mails = await mailCount();
    must(await requestPasswordReset(visit, { email: bo.email }));
    await sendWaiting(NOW);
    expect(await mailCount()).toBe(mails);
    expect(code(await people.sendReset(amara.context, { personId: bo.id }))).toBe("account.closed");
    const made = await people.makeAdministrator(amara.context, { personId: bo.id });
    expect(code(made)).toBe("account.closed");
  });

  test("comes in again once it is opened, with its password", async () => {
    const bo = await signedUp("Bo");
    must(await people.closeAccount(amara.context, { personId: bo.id }));
    must(await people.reopenAccount(amara.context, { personId: bo.id }));
    expect(await memberOfSession(bo.sessionId, NOW)).toBeNull();
    expect((await signIn(visit, { email: bo.email, password: PASSWORD })).ok).toBe(true);
  });

  test("cannot be one's own", async () => {
    await administrator("Bo");
    const { id: personId, email, context } = amara;
    expect(code(await people.closeAccount(context, { personId }))).toBe("account.is-own");
    expect(code(await people.removeAccount(context, { personId, email }))).toBe("account.is-own");
  });
});

test("an account is deleted with everything of hers, by the address that names it", async () => {
  const bo = await somebody("Bo");
  const { id: planId } = await startedBy(bo);
  const wrong = { personId: bo.id, email: amara.email };
  expect(code(await people.removeAccount(amara.context, wrong))).toBe("account.other-email");
  expect(await db().plan.count({ where: { id: planId } })).toBe(1);
  must(await people.removeAccount(amara.context, { personId: bo.id, email: bo.email }));
  expect(await db().plan.count({ where: { id: planId } })).toBe(0);
  expect(await readPerson(amara.context, { personId: bo.id })).toEqual(notFound);
});

const folder = path.join(dataDir, "mail");
const mails = async () => (await readdir(folder).catch(() => [])).sort();
const mailCount = async () => (await mails()).length;

async function mailedToken(email: string): Promise<string> {
  await sendWaiting(NOW);
  for (const file of (await mails()).reverse()) {
    const text = await readFile(path.join(folder, file), "utf8");
    const token = /reset-password\/([\w-]{43})/.exec(text)?.[1];
    if (text.includes(email) && token) return token;
  }
  throw new Error(`no mail to ${email}`);
}
