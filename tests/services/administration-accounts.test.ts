import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addPerson, WELCOME_DAYS } from "@/lib/services/administration/accounts";
import { readAudit } from "@/lib/services/administration/audit";
import { closeAccount } from "@/lib/services/administration/people";
import { isResetLinkGood, requestPasswordReset, resetPassword } from "@/lib/services/passwords";
import { signIn } from "@/lib/services/sessions";
import { code, linkIn, mailsTo, NOT_FOUND, others, people, row } from "../support/accounts";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, type Person, readOnly, signedUp, somebody, visit } from "../support/people";
import { must } from "../support/plans";

await testDatabase();

let amara: Person;
beforeAll(async () => {
  amara = await signedUp("Amara", "Asia/Kathmandu");
});

let made = 0;
const newEmail = () => `nia-${made++}@example.org`;

describe("an account made by an administrator", () => {
  const add = async (email = newEmail()) => {
    const { personId } = must(await addPerson(amara.context, { name: "Nia", email }));
    return { personId, email };
  };

  test("waits for the password that its person chooses over the mailed link", async () => {
    const { personId, email } = await add();
    expect(await row(personId)).toMatchObject({
      ...{ name: "Nia", email, timeZone: "Asia/Kathmandu" },
      ...{ isAdministrator: false, emailConfirmedAt: null },
    });
    for (const password of ["-", PASSWORD]) {
      expect(code(await signIn(visit, { email, password }))).toBe("session.wrong-credentials");
    }
    const [mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail?.text).toMatch(/^Hello Nia,\n\nAmara, who runs this place, has an account/);
    must(await resetPassword(visit, { token: linkIn(mail?.text), password: PASSWORD }));
    expect((await signIn(visit, { email, password: PASSWORD })).ok).toBe(true);
    expect((await row(personId)).emailConfirmedAt).toEqual(NOW);
  });

  test("has a link for a week, and after that the way of everybody who forgot it", async () => {
    const { email } = await add();
    const [mail] = await mailsTo(email);
    const token = linkIn(mail?.text);
    const past = (ms: number) => new Date(NOW.getTime() + WELCOME_DAYS * 86_400_000 + ms);
    expect(await isResetLinkGood(token, past(-1))).toBe(true);
    expect(await isResetLinkGood(token, past(1))).toBe(false);
    const work: Promise<void>[] = [];
    const later = (job: () => Promise<void>) => void work.push(job());
    must(await requestPasswordReset({ ...visit, later }, { email }));
    await Promise.all(work);
    expect(await mailsTo(email)).toHaveLength(2);
  });

  test("is recorded with who made it", async () => {
    const { personId } = await add();
    const { lines } = must(await readAudit(amara.context, { personId }));
    expect(lines).toMatchObject([
      { verb: "account.created", actor: { name: "Amara" }, subject: { id: personId } },
    ]);
  });

  test("is refused for an address that somebody has, closed or in a demo as well", async () => {
    const [open, closed, guest] = [
      await somebody("Bo"),
      await somebody("Cy"),
      await somebody("Di"),
    ];
    must(await closeAccount(amara.context, { personId: closed.id }));
    const world = await db().demoWorld.create({ data: { tells: NOW, endsAt: NOW } });
    await db().person.update({ where: { id: guest.id }, data: { demoWorldId: world.id } });
    const before = await people();
    for (const { email } of [open, closed, guest]) {
      const refused = await addPerson(amara.context, { name: "Nia", email });
      expect(code(refused)).toBe("account.address-taken");
      expect(await mailsTo(email)).toEqual([]);
    }
    expect(await people()).toBe(before);
  });

  test("is one where two ask for it at once", async () => {
    const email = newEmail();
    const both = await Promise.all(
      [1, 2].map(() => addPerson(amara.context, { name: "N", email })),
    );
    expect(both.map(code).sort()).toEqual(["account.address-taken", "ok"]);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  test("is made by nobody else", async () => {
    const tries = await others();
    const before = await people();
    const email = newEmail();
    for (const { context } of tries) {
      expect(await addPerson(context, { name: "Nia", email })).toEqual(NOT_FOUND);
    }
    expect((await addPerson(readOnly(amara), { name: "Nia", email })).ok).toBe(false);
    expect(await people()).toBe(before);
    expect(await mailsTo(email)).toEqual([]);
  });
});
