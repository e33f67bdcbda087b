// The mail that comes with a new account, and what its link is good for.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { signUp } from "@/lib/services/accounts";
import { sendDigests } from "@/lib/services/digests";
import { changeEmail, confirmEmail, confirmOwnEmail, emailToConfirm } from "@/lib/services/emails";
import { sendInvitation } from "@/lib/services/invitations/send";
import { sendWaiting } from "@/lib/services/jobs";
import { readNotificationSettings } from "@/lib/services/notifications";
import { linkIn, mailsTo } from "../support/accounts";
import { testDatabase } from "../support/database";
import { BEFORE, MONDAY } from "../support/digests";
import { lookedAt } from "../support/events";
import { NOW, PASSWORD, signedUp, somebody, visit } from "../support/people";
import { must, seedSmall, startedBy } from "../support/plans";
import { answer, type MailServer, mailServer } from "../support/smtp";

let server: MailServer;

beforeAll(async () => {
  await testDatabase();
  server = await mailServer();
  process.env.SMTP_URL = server.url;
  await seedSmall();
});
afterAll(() => server.close());
beforeEach(() => {
  server.letters.length = 0;
});

const tokenTo = async (email: string) => linkIn((await mailsTo(email)).at(-1)?.text);

test("whoever signs up by herself confirms by its link, and then has her digest", async () => {
  const runa = await signedUp("Runa");
  await startedBy(runa, "2026-02-01");
  const due = new Date("2026-03-02");
  await db().goal.updateMany({ data: { startsOn: due, dueOn: due } });
  await lookedAt(runa, BEFORE);
  expect(await sendDigests(MONDAY)).toBe(0);

  const token = await tokenTo(runa.email);
  expect(await emailToConfirm(token, NOW)).toBe(runa.email);
  const inSixDays = { ...visit, now: new Date(NOW.getTime() + 6 * 86_400_000) };
  must(await confirmEmail(inSixDays, { token }));
  expect(must(await readNotificationSettings(runa.context)).isConfirmed).toBe(true);
  const about = { actorId: runa.id, verb: { startsWith: "account." } };
  const events = await db().event.findMany({ where: about, orderBy: { id: "asc" } });
  expect(events.map(({ verb }) => verb)).toEqual(["account.created", "account.email-confirmed"]);

  expect(await sendDigests(MONDAY)).toBe(1);
  await sendWaiting(MONDAY);
  expect(server.letters.at(-1)?.text).toContain("Subject: What waits for you");
});

test("it goes with the account or not at all, and waits where the mail server is away", async () => {
  server.before = async () => {
    throw answer(451, "4.3.0 Come back later");
  };
  const runa = await signedUp("Runa");
  await sendWaiting(NOW);
  server.before = async () => {};
  expect(await mailsTo(runa.email)).toMatchObject([
    { sentAt: null, subject: "Welcome to Cairn: confirm your address" },
  ]);
  const taken = await signUp(visit, { name: "Eve", email: runa.email, password: PASSWORD });
  expect(taken).toMatchObject({ ok: false, problem: { code: "account.email-taken" } });
  expect(await mailsTo(runa.email)).toHaveLength(1);
});

test("whoever comes by an invitation has proved her mailbox and gets none", async () => {
  const owner = await somebody("Olga");
  const { id: planId } = await startedBy(owner);
  const email = "nils@example.org";
  const sent = must(await sendInvitation(owner.context, { planId, email, role: "mentor" }));
  const invitation = sent.link.split("/").at(-1) ?? "";
  must(await signUp(visit, { name: "Nils", email, password: PASSWORD, invitation }));
  expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
    "Olga invites you to a plan",
  ]);
});

test("it is sent again on asking, and leads to no address of before", async () => {
  const runa = await signedUp("Runa");
  const first = await tokenTo(runa.email);
  expect(must(await confirmOwnEmail(runa.context))).toEqual({ email: runa.email });
  const again = await tokenTo(runa.email);
  expect(again).not.toBe(first);
  const fresh = `fresh-${runa.email}`;
  must(await changeEmail(runa.context, { email: fresh, password: PASSWORD }));
  must(await confirmEmail(visit, { token: await tokenTo(fresh) }));
  for (const token of [first, again]) {
    expect(await confirmEmail(visit, { token })).toMatchObject({
      ok: false,
      problem: { code: "account.link-spent" },
    });
  }
});
