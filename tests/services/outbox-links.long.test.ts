import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { INVITATION_DAYS } from "@/lib/domain/invitations";
import { closeAccount, sendReset } from "@/lib/services/administration/people";
import { changeEmail, confirmOwnEmail } from "@/lib/services/emails";
import { acceptInvitation, declineInvitation } from "@/lib/services/invitations/answer";
import { revokeInvitation, sendAgain, sendInvitation } from "@/lib/services/invitations/send";
import { sendWaiting } from "@/lib/services/jobs";
import { enqueueMail } from "@/lib/services/mail/outbox";
import { changePassword, requestPasswordReset } from "@/lib/services/passwords";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, type Person, signedUp, somebody, visit } from "../support/people";
import { must, seedSmall, startedBy } from "../support/plans";
import { type MailServer, mailServer } from "../support/smtp";

let server: MailServer;
beforeAll(async () => {
  await testDatabase();
  server = await mailServer();
  process.env.SMTP_URL = server.url;
});
afterAll(() => server.close());
beforeEach(() => {
  server.letters.length = 0;
});

const mailTo = (to: string) => ({ to, subject: "A stone", text: "There is a stone for you." });

describe("a mail with a link waits, and does not go once the link is dead:", () => {
  let owner: Person;
  let planId: string;
  beforeAll(seedSmall);
  beforeEach(async () => {
    owner = await signedUp("Olga");
    // The one that comes with the account is out.
    await sendWaiting(NOW);
    server.letters.length = 0;
    planId = (await startedBy(owner)).id;
  });

  /** What goes at `now`, and that nothing is left behind. */
  async function going(now = NOW): Promise<string[]> {
    await sendWaiting(now);
    expect(await db().mail.count({ where: { text: { not: null } } })).toBe(0);
    return server.letters.map(({ to }) => to);
  }
  const invited = async () => {
    const asked = await somebody("Mira");
    const input = { planId, email: asked.email, role: "mentor" as const };
    const { id: invitationId, link } = must(await sendInvitation(owner.context, input));
    return { asked, invitationId, token: link.split("/").at(-1) ?? "" };
  };
  const reset = ({ email }: Person) => requestPasswordReset({ ...visit, later }, { email });
  const work: Promise<void>[] = [];
  const later = (job: () => Promise<void>) => void work.push(job());
  const past = (ms: number) => new Date(NOW.getTime() + ms);
  const HOUR = 3_600_000;

  test("an invitation goes while it is open", async () => {
    const { asked } = await invited();
    expect(await going()).toEqual([asked.email]);
  });

  test("an invitation that was taken back", async () => {
    const { invitationId } = await invited();
    must(await revokeInvitation(owner.context, { planId, invitationId }));
    expect(await going()).toEqual([]);
  });

  test.each([
    ["accepted", acceptInvitation],
    ["declined", declineInvitation],
  ])("an invitation that was %s", async (_, answered) => {
    const { asked, token } = await invited();
    must<unknown>(await answered(asked.context, { token }));
    expect(await going()).toEqual([]);
  });

  test("an invitation that ran out, or was sent again since", async () => {
    const { asked, invitationId } = await invited();
    must(await sendAgain(owner.context, { planId, invitationId }));
    expect(await going()).toEqual([asked.email]);
    server.letters.length = 0;
    await invited();
    expect(await going(past(INVITATION_DAYS * 24 * HOUR))).toEqual([]);
  });

  test("a password's link, an hour later or once another was chosen", async () => {
    const asked = async () => {
      await reset(owner);
      await Promise.all(work);
    };
    await asked();
    expect(await going(past(HOUR - 1))).toEqual([owner.email]);
    server.letters.length = 0;
    await asked();
    expect(await going(past(HOUR))).toEqual([]);
    await asked();
    const passwords = { currentPassword: PASSWORD, newPassword: "nine other stones" };
    must(await changePassword(owner.context, passwords));
    expect(await going()).toEqual([]);
  });

  test("an administrator's link for a password, once the account is closed", async () => {
    const bo = await somebody("Bo");
    const viewer = { ...owner.context.viewer, isAdministrator: true };
    await db().person.update({ where: { id: owner.id }, data: { isAdministrator: true } });
    const context = { ...owner.context, viewer };
    must(await sendReset(context, { personId: bo.id }));
    expect(await going()).toEqual([bo.email]);
    server.letters.length = 0;
    must(await sendReset(context, { personId: bo.id }));
    must(await closeAccount(context, { personId: bo.id }));
    expect(await going()).toEqual([]);
  });

  test("a link for a new address, a day later; for one's own, a week later", async () => {
    const email = "olga.new@example.org";
    must(await changeEmail(owner.context, { email, password: PASSWORD }));
    expect(await going(past(24 * HOUR - 1))).toEqual([email]);
    server.letters.length = 0;
    must(await changeEmail(owner.context, { email, password: PASSWORD }));
    expect(await going(past(24 * HOUR))).toEqual([]);
    must(await confirmOwnEmail(owner.context));
    expect(await going(past(7 * 24 * HOUR - 1))).toEqual([owner.email]);
    server.letters.length = 0;
    must(await confirmOwnEmail(owner.context));
    expect(await going(past(7 * 24 * HOUR))).toEqual([]);
  });

  test("whatever is for an account that was closed", async () => {
    const bo = await somebody("Bo");
    const mail = { ...mailTo(bo.email), personId: bo.id };
    await transaction((tx) => enqueueMail(tx, mail));
    await db().person.update({ where: { id: bo.id }, data: { closedAt: NOW } });
    expect(await going()).toEqual([]);
  });
});

test.each([
  "=?utf-8?Q?Bcc=3A_eve?= invites you to a plan",
  "=?utf-8?B?QmNjOiBldmU=?=",
  "A =?x?= “stone” with a name that is as long as a name may be, and longer than a line =?utf-8?Q?e?=",
])("a subject is read as it was written: %s", async (subject) => {
  await transaction((tx) => enqueueMail(tx, { ...mailTo("ada@example.org"), subject }));
  await sendWaiting();
  const [head = ""] = (server.letters[0]?.text ?? "").split("\r\n\r\n", 1);
  const found = head.split("\r\n").filter((line) => /^(subject|bcc):/i.test(line));
  expect(found).toHaveLength(1);
  const words = [...(found[0] ?? "").matchAll(/=\?UTF-8\?B\?([^?]*)\?/gi)];
  const read = words.map(([, word = ""]) => Buffer.from(word, "base64").toString()).join("");
  expect(read).toBe(subject);
});
