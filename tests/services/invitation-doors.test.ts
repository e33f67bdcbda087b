// What an invitation opens and what it must not: accounts, races, demos, mails.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { signUp, signUpPage } from "@/lib/services/accounts";
import {
  acceptInvitation,
  declineInvitation,
  invitationPage,
} from "@/lib/services/invitations/answer";
import { revokeInvitation, sendAgain, sendInvitation } from "@/lib/services/invitations/send";
import { sendWaiting } from "@/lib/services/jobs";
import { peopleRoom } from "@/lib/services/participants";
import { editPlan } from "@/lib/services/plans/edit";
import { memberOfSession } from "@/lib/services/sessions";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, type Person, signedUp, somebody, visit } from "../support/people";
import { must, seedSmall, startedBy } from "../support/plans";

const letters: { to: string[]; text: string }[] = [];
let isBroken = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, { envelope }, done) {
    if (isBroken) return done(new Error("The mailbox is full"));
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const to = envelope.rcptTo.map(({ address }) => address);
      letters.push({ to, text: Buffer.concat(chunks).toString() });
      done();
    });
  },
});

let runa: Person;
beforeAll(async () => {
  await testDatabase();
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.SIGN_UP = "invitation";
  await seedSmall();
  runa = await signedUp("Runa");
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const tokenOf = ({ link }: { link: string }) => link.split("/").at(-1) ?? "";
async function asked(email: string, owner = runa) {
  const { id: planId } = await startedBy(owner);
  const sent = must(await sendInvitation(owner.context, { planId, email, role: "reader" }));
  return { planId, sent, token: tokenOf(sent) };
}
const newcomer = (email: string, invitation?: string) => ({
  name: "Nils",
  email,
  password: PASSWORD,
  ...(invitation && { invitation }),
});
const codeOf = (outcome: Awaited<ReturnType<typeof signUp>>) =>
  outcome.ok ? "ok" : outcome.problem.code;

describe("where accounts are by invitation", () => {
  test("one makes an account for exactly its address, and is on the plan with it", async () => {
    const { planId, token } = await asked("nils@example.org");
    expect(await signUpPage(null, NOW)).toMatchObject({ canSignUp: false, invitation: null });
    const page = await signUpPage(token, NOW);
    expect(page).toMatchObject({ canSignUp: true, invitation: { email: "nils@example.org" } });
    expect(codeOf(await signUp(visit, newcomer("eve@example.org")))).toBe("account.sign-up-closed");
    expect(codeOf(await signUp(visit, newcomer("eve@example.org", token)))).toBe(
      "invitation.not-yours",
    );
    const entered = must(await signUp(visit, newcomer("nils@example.org", token)));
    expect(entered.planId).toBe(planId);
    const nils = await memberOfSession(entered.sessionId, NOW);
    expect(nils).toMatchObject({ email: "nils@example.org", isAdministrator: false });
    const row = await db().person.findUniqueOrThrow({ where: { email: "nils@example.org" } });
    expect(row.emailConfirmedAt).toEqual(NOW);
    const { people } = must(await peopleRoom(runa.context, { planId }));
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ["Runa", "owner"],
      ["Nils", "reader"],
    ]);
    expect(codeOf(await signUp(visit, newcomer("other@example.org", token)))).toBe(
      "invitation.spent",
    );
  });

  test("a link that ran out, was taken back or belongs to a demo opens no door", async () => {
    const late = await asked("late@example.org");
    const eighthDay = { ...visit, now: new Date(NOW.getTime() + 7 * 86_400_000) };
    expect(codeOf(await signUp(eighthDay, newcomer("late@example.org", late.token)))).toBe(
      "invitation.spent",
    );
    const back = await asked("back@example.org");
    const input = { planId: back.planId, invitationId: back.sent.id };
    must(await revokeInvitation(runa.context, input));
    expect(codeOf(await signUp(visit, newcomer("back@example.org", back.token)))).toBe(
      "invitation.spent",
    );
    const { id: demoWorldId } = await db().demoWorld.create({
      data: { tells: NOW, endsAt: new Date(NOW.getTime() + 86_400_000) },
    });
    const dora = await somebody("Dora");
    await db().person.update({ where: { id: dora.id }, data: { demoWorldId } });
    await sendWaiting(NOW);
    const before = letters.length;
    const demo = await asked("demo@example.org", dora);
    expect(demo.sent.isMailed).toBe(false);
    await sendWaiting(NOW);
    expect(letters).toHaveLength(before);
    expect((await signUpPage(demo.token, NOW)).canSignUp).toBe(false);
    expect(demo.sent.canSignUp).toBe(false);
    const shown = must(await invitationPage(null, { token: demo.token, now: NOW }));
    expect(shown.canSignUp, "the page leads to no closed door").toBe(false);
    expect(codeOf(await signUp(visit, newcomer("demo@example.org", demo.token)))).toBe(
      "account.sign-up-closed",
    );
  });
});

describe("at the same moment", () => {
  const winners = (outcomes: { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length;

  test("of many acceptances of one link, one counts", async () => {
    for (let round = 0; round < 20; round++) {
      const mira = await somebody("Mira");
      const { planId, token } = await asked(mira.email);
      const tries = Array.from({ length: 4 }, () => acceptInvitation(mira.context, { token }));
      expect(winners(await Promise.all(tries))).toBe(1);
      expect(await db().participant.count({ where: { planId } })).toBe(2);
      const joined = { planId, verb: "person.joined" };
      expect(await db().event.count({ where: joined })).toBe(1);
    }
  });

  test("accepting and declining, taking back or sending again: one of them comes first", async () => {
    for (let round = 0; round < 20; round++) {
      const mira = await somebody("Mira");
      const { planId, sent, token } = await asked(mira.email);
      const input = { planId, invitationId: sent.id };
      const against = [
        () => declineInvitation(mira.context, { token }),
        () => revokeInvitation(runa.context, input),
        () => sendAgain(runa.context, input),
      ][round % 3];
      const [came, other] = await Promise.all([
        acceptInvitation(mira.context, { token }),
        against?.(),
      ]);
      expect([came.ok, other?.ok]).toContain(true);
      expect(came.ok && other?.ok).toBe(false);
      const count = await db().participant.count({ where: { planId } });
      expect(count).toBe(came.ok ? 2 : 1);
    }
  });

  test("two new accounts by one link are one", async () => {
    const { planId, token } = await asked("twice@example.org");
    const two = [1, 2].map(() => signUp(visit, newcomer("twice@example.org", token)));
    expect(winners(await Promise.all(two))).toBe(1);
    expect(await db().participant.count({ where: { planId } })).toBe(2);
  });

  test("two invitations to one address are one", async () => {
    const { id: planId } = await startedBy(runa);
    const ask = (role: "mentor" | "reader") =>
      sendInvitation(runa.context, { planId, email: "once@example.org", role });
    expect(winners(await Promise.all([ask("mentor"), ask("reader")]))).toBe(1);
    expect(await db().invitation.count({ where: { planId } })).toBe(1);
  });
});

describe("the mail", () => {
  test("goes to the one address, whatever names say", async () => {
    const eve = await signedUpAs("Eve <eve@x.org>, Bcc: all@x.org");
    const { id: planId } = await startedBy(eve);
    const title = "Bcc: all@x.org; Subject: =?utf-8?Q?Gotcha?= “x”";
    must(await editPlan(eve.context, { planId, title }));
    must(await sendInvitation(eve.context, { planId, email: "one@example.org", role: "reader" }));
    await sendWaiting(NOW);
    const found = letters.filter(({ to }) => to.includes("one@example.org"));
    expect(found.map(({ to }) => to)).toEqual([["one@example.org"]]);
    const [{ text } = { text: "" }] = found;
    const [head = ""] = text.split("\r\n\r\n", 1);
    const names = head
      .replace(/\r\n[ \t]+/g, " ")
      .split("\r\n")
      .map((line) => line.split(":", 1)[0]);
    expect(names).not.toContain("Bcc");
    expect(names.filter((name) => name === "Subject" || name === "To")).toHaveLength(2);
    expect(head).not.toContain("Gotcha");
  });

  test("waits where the server is away; the link is there all the same", async () => {
    isBroken = true;
    const { sent } = await asked("unreached@example.org");
    expect(sent).toMatchObject({ isMailed: true, state: "pending" });
    expect(tokenOf(sent)).toHaveLength(43);
    await sendWaiting(NOW);
    expect(letters.flatMap(({ to }) => to)).not.toContain("unreached@example.org");
    isBroken = false;
    const waiting = { to: "unreached@example.org", sentAt: null };
    expect(await db().mail.count({ where: waiting })).toBe(1);
  });
});

/** Somebody with a name of her own choosing. */
async function signedUpAs(name: string): Promise<Person> {
  const person = await somebody("Eve");
  await db().person.update({ where: { id: person.id }, data: { name } });
  return { ...person, name };
}
