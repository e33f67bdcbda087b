import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addPerson, editPerson } from "@/lib/services/administration/accounts";
import { readAudit } from "@/lib/services/administration/audit";
import { readPerson } from "@/lib/services/administration/pages";
import { closeAccount } from "@/lib/services/administration/people";
import { isResetLinkGood, resetPassword } from "@/lib/services/passwords";
import { signIn } from "@/lib/services/sessions";
import { code, linkIn, mailsTo, NOT_FOUND, others, row } from "../support/accounts";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, type Person, readOnly, signedUp, somebody, visit } from "../support/people";
import { must } from "../support/plans";

await testDatabase();

let amara: Person;
beforeAll(async () => {
  amara = await signedUp("Amara", "Asia/Kathmandu");
});

let made = 0;
const newEmail = () => `moved-${made++}@example.org`;

describe("an account edited by an administrator", () => {
  const EDITED = { name: "Bo Lind", timeZone: "Europe/Berlin" };
  const verbsOf = async (personId: string) =>
    must(await readAudit(amara.context, { personId }))
      .lines.filter(({ actor }) => actor.id === amara.id)
      .map(({ verb }) => verb);

  test("has another name and zone, recorded with who did it", async () => {
    const bo = await somebody("Bo");
    const input = { personId: bo.id, email: bo.email, was: bo.email, ...EDITED };
    expect(must(await editPerson(amara.context, input))).toEqual({ name: "Bo Lind", email: null });
    expect(must(await readPerson(amara.context, { personId: bo.id }))).toMatchObject(EDITED);
    expect(await verbsOf(bo.id)).toEqual(["account.edited"]);
    must(await editPerson(amara.context, input));
    expect(await verbsOf(bo.id)).toEqual(["account.edited"]);
    expect(await mailsTo(bo.email)).toEqual([]);
  });

  test("is of whoever reads its new address, and nobody's until then; the old one is told", async () => {
    const bo = await signedUp("Bo");
    await db().person.update({ where: { id: bo.id }, data: { emailConfirmedAt: NOW } });
    const { timeZone } = await row(bo.id);
    const email = newEmail();
    const input = { personId: bo.id, name: "Bo", timeZone, email, was: bo.email };
    expect(must(await editPerson(amara.context, input))).toEqual({ name: "Bo", email });
    expect(await row(bo.id)).toMatchObject({ email, emailConfirmedAt: null });
    expect(await verbsOf(bo.id)).toEqual(["account.email-changed"]);
    expect(code(await signIn(visit, { email: bo.email, password: PASSWORD }))).not.toBe("ok");
    expect(code(await signIn(visit, { email, password: PASSWORD }))).toBe(
      "session.wrong-credentials",
    );
    expect(await db().session.count({ where: { personId: bo.id } })).toBe(0);
    expect(await db().apiToken.count({ where: { personId: bo.id } })).toBe(0);
    const told = (await mailsTo(bo.email)).at(-1);
    expect(told?.text).toMatch(/Amara, who runs this place, gave your account another/);
    expect(told?.text).not.toContain(email);
    const [asked] = await mailsTo(email);
    must(await resetPassword(visit, { token: linkIn(asked?.text), password: "by a cold stream" }));
    expect((await row(bo.id)).emailConfirmedAt).toEqual(NOW);
    expect((await signIn(visit, { email, password: "by a cold stream" })).ok).toBe(true);
  });

  test("opens to no link that is on its way to the old address", async () => {
    const email = newEmail();
    const { personId } = must(await addPerson(amara.context, { name: "Nia", email }));
    const token = linkIn((await mailsTo(email))[0]?.text);
    const moved = newEmail();
    const input = { personId, name: "Nia", timeZone: "UTC", email: moved, was: email };
    must(await editPerson(amara.context, input));
    expect(await isResetLinkGood(token, NOW)).toBe(false);
    expect(await isResetLinkGood(linkIn((await mailsTo(moved))[0]?.text), NOW)).toBe(true);
  });

  test("stays where it is when the form showed an address of before", async () => {
    const bo = await signedUp("Bo");
    const email = newEmail();
    await db().person.update({ where: { id: bo.id }, data: { email } });
    const input = { personId: bo.id, email: bo.email, was: bo.email, ...EDITED };
    must(await editPerson(amara.context, input));
    expect(await row(bo.id)).toMatchObject({ name: "Bo Lind", email });
  });

  test("keeps everything where another has the address", async () => {
    const [bo, cy] = [await somebody("Bo"), await somebody("Cy")];
    const input = { personId: bo.id, email: cy.email, was: bo.email, ...EDITED };
    expect(code(await editPerson(amara.context, input))).toBe("account.address-taken");
    expect(await row(bo.id)).toMatchObject({ name: "Bo", email: bo.email });
    expect(await verbsOf(bo.id)).toEqual([]);
    expect(await mailsTo(bo.email)).toEqual([]);
  });

  test("is somebody else's and open: not one's own, a closed one, a demo's or none", async () => {
    const [closed, guest] = [await somebody("Cy"), await somebody("Di")];
    must(await closeAccount(amara.context, { personId: closed.id }));
    const world = await db().demoWorld.create({ data: { tells: NOW, endsAt: NOW } });
    await db().person.update({ where: { id: guest.id }, data: { demoWorldId: world.id } });
    const tried = async (personId: string) =>
      code(
        await editPerson(amara.context, {
          personId,
          email: newEmail(),
          was: newEmail(),
          ...EDITED,
        }),
      );
    expect(await tried(amara.id)).toBe("account.is-own");
    expect(await tried(closed.id)).toBe("account.closed");
    expect(await tried(guest.id)).toBe("not-found");
    expect(await tried("no-id")).toBe("not-found");
    for (const { id, name, email } of [amara, closed, guest]) {
      expect(await row(id)).toMatchObject({ name, email });
    }
  });

  test("is edited by nobody else", async () => {
    const bo = await somebody("Bo");
    const input = { personId: bo.id, email: newEmail(), was: bo.email, ...EDITED };
    for (const { context } of await others()) {
      expect(await editPerson(context, input)).toEqual(NOT_FOUND);
    }
    expect((await editPerson(readOnly(amara), input)).ok).toBe(false);
    expect(await row(bo.id)).toMatchObject({ name: "Bo", email: bo.email });
  });
});
