import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { deleteAccount } from "@/lib/services/accounts";
import { sendWaiting } from "@/lib/services/jobs";
import { enqueueMail, sendMail } from "@/lib/services/mail/outbox";
import { overSmtp, PATIENCE } from "@/lib/services/mail/ways";
import { testDatabase } from "../support/database";
import { PASSWORD, signedUp } from "../support/people";
import { must } from "../support/plans";
import { answer, type MailServer, mailServer } from "../support/smtp";

let server: MailServer;
beforeAll(async () => {
  await testDatabase();
  server = await mailServer();
  process.env.SMTP_URL = server.url;
});
afterAll(() => server.close());
beforeEach(async () => {
  await db().mail.deleteMany();
  await transaction((tx) => tx.$executeRaw`DELETE FROM graphile_worker._private_jobs`);
  server.letters.length = 0;
  server.at = async () => {};
  server.before = async () => {};
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

const mail = { to: "runa@example.org", subject: "A stone", text: "There is a stone for you." };
const enqueued = () => transaction((tx) => enqueueMail(tx, mail));
const rowOf = (id: string) => db().mail.findUniqueOrThrow({ where: { id } });

/** The server answers so at that point, from now on. */
function answers(at: "MAIL FROM" | "RCPT TO" | "DATA", code: number, words: string) {
  const refuse = async () => {
    throw answer(code, words);
  };
  if (at === "DATA") server.before = refuse;
  else server.at = async (command) => (command === at ? refuse() : undefined);
}

describe("a mail that the server does not take", () => {
  test.each([
    ["RCPT TO", 550, "5.1.1 No such mailbox"],
    ["RCPT TO", 556, "5.1.10 That domain takes no mail"],
    ["RCPT TO", 550, "sorry, no mailbox here by that name. (#5.1.1)"],
    ["RCPT TO", 550, "5.2.1 The mailbox is shut"],
    ["DATA", 552, "5.3.4 Too big"],
    ["DATA", 554, "5.6.0 Cannot be read"],
    ["DATA", 550, "5.1.1 No such mailbox"],
  ] as const)(
    "is given up where it is about mailbox or mail: %s, %i %s",
    async (at, code, words) => {
      answers(at, code, words);
      const id = await enqueued();
      await sendWaiting();
      const refused = { text: null, sentAt: null, refusedAt: expect.any(Date) };
      expect(await rowOf(id)).toMatchObject(refused);
    },
  );

  test.each([
    ["MAIL FROM", 530, "5.7.0 Authentication required"],
    ["MAIL FROM", 550, "5.1.1 Who is that sender"],
    ["MAIL FROM", 553, "5.7.1 Not under that sender"],
    ["RCPT TO", 530, "5.7.0 Authentication required"],
    ["RCPT TO", 550, "5.7.1 Relaying denied"],
    ["RCPT TO", 554, "5.7.1 Relay access denied"],
    ["RCPT TO", 550, "relay not permitted"],
    ["RCPT TO", 550, "denied for 5.1.1.7"],
    ["RCPT TO", 550, "5.1.8 Your domain is not found"],
    ["RCPT TO", 552, "5.2.2 The mailbox is full"],
    ["RCPT TO", 451, "4.1.1 Come back later"],
    ["DATA", 554, "5.2.252 Not allowed to send as that sender"],
    ["DATA", 550, "5.7.26 Not authenticated, seen from 5.1.1.1"],
    ["DATA", 554, "Transaction failed"],
  ] as const)(
    "waits where it is about us, and goes once that is mended: %s, %i %s",
    async (at, code, words) => {
      answers(at, code, words);
      const id = await enqueued();
      await sendWaiting();
      expect(await rowOf(id)).toMatchObject({ text: mail.text, sentAt: null, refusedAt: null });
      server.at = async () => {};
      server.before = async () => {};
      await transaction(
        (tx) => tx.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`,
      );
      await sendWaiting();
      expect(server.letters).toHaveLength(1);
      expect(await rowOf(id)).toMatchObject({ text: null, sentAt: expect.any(Date) });
    },
  );
});

describe("a server that takes its time", () => {
  const hurried = { untilDot: 300, afterDot: 5000 };

  test("is left before the dot, with nothing taken over", async () => {
    server.at = () => wait(1000);
    const sending = overSmtp(server.url, hurried)(mail);
    await expect(sending).rejects.toThrow("aborted");
    await wait(1200);
    expect(server.letters).toEqual([]);
  });

  test("is waited for after the dot, up to ten minutes, and at the end left too", async () => {
    server.before = () => wait(900);
    expect(await overSmtp(server.url, hurried)(mail)).toBe(null);
    expect(server.letters).toHaveLength(1);
    const sending = overSmtp(server.url, { untilDot: 5000, afterDot: 300 })(mail);
    await expect(sending).rejects.toThrow();
    await server.took(2);
    expect(PATIENCE.afterDot).toBe(600_000);
  });

  test("holds up nobody: whoever it is for deletes her account meanwhile", async () => {
    const runa = await signedUp("Runa");
    await sendWaiting();
    server.letters.length = 0;
    const id = await transaction((tx) => enqueueMail(tx, { ...mail, personId: runa.id }));
    let isGone = false;
    server.before = async () => {
      must(await deleteAccount(runa.context, { password: PASSWORD }));
      isGone = true;
    };
    await sendWaiting();
    expect(isGone).toBe(true);
    expect(server.letters).toHaveLength(1);
    expect(await db().mail.count({ where: { id } })).toBe(0);
  });

  test("takes a mail once when two would send it at once", async () => {
    const id = await enqueued();
    server.before = async () => {
      server.before = async () => {};
      await sendMail(id, new Date());
    };
    await Promise.all([sendMail(id, new Date()), sendMail(id, new Date())]);
    await sendMail(id, new Date());
    expect(server.letters).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ text: null, sentAt: expect.any(Date) });
  });

  test("gets a mail once where the database ends long and idle transactions", async () => {
    const id = await enqueued();
    const [{ name = "" } = {}] = await db().$queryRaw<{ name: string }[]>`
      SELECT quote_ident(current_database()) AS name`;
    // The second came with version 17.
    const known = await db().$queryRaw<{ limit: string }[]>`
      SELECT name AS limit FROM pg_settings
      WHERE name IN ('idle_in_transaction_session_timeout', 'transaction_timeout')`;
    const limits = async (set: (name: string) => string) => {
      for (const { limit } of known) {
        await db().$executeRawUnsafe(`ALTER DATABASE ${name} ${set(limit)}`);
      }
    };
    server.before = () => wait(1500);
    await limits((limit) => `SET ${limit} = 700`);
    const worker = spawn(process.execPath, ["--import", "tsx", "tests/support/jobs.ts"], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, SMTP_URL: server.url, NODE_ENV: "production" },
    });
    try {
      await server.took(1);
      await vi.waitFor(async () => expect((await rowOf(id)).sentAt).not.toBeNull(), 10_000);
    } finally {
      await limits((limit) => `RESET ${limit}`);
      worker.kill("SIGTERM");
    }
    expect(await once(worker, "exit")).toEqual([0, null]);
    expect(server.letters).toHaveLength(1);
  });
});
