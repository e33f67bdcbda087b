import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { addJob } from "@/lib/db/jobs";
import { sendWaiting } from "@/lib/services/jobs";
import { enqueueMail } from "@/lib/services/mail/outbox";
import { SENT_DAYS, sweep, TRIED_DAYS } from "@/lib/services/sweep";
import { testDatabase } from "../support/database";
import { somebody } from "../support/people";
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

const mailTo = (to: string) => ({ to, subject: "A stone", text: "There is a stone for you." });
const enqueued = (to: string) => transaction((tx) => enqueueMail(tx, mailTo(to)));
const rowOf = (id: string) => db().mail.findUniqueOrThrow({ where: { id } });

/** The job of a mail tries again at once, not only in a while. */
const hurry = () =>
  transaction((tx) => tx.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`);

describe("a mail in the outbox", () => {
  test("is sent, and its text is kept no longer than that", async () => {
    const id = await enqueued("runa@example.org");
    expect(await rowOf(id)).toMatchObject({ text: "There is a stone for you.", sentAt: null });
    await sendWaiting();
    expect(server.letters).toMatchObject([
      { to: "runa@example.org", messageId: `<${id}@localhost.localdomain>` },
    ]);
    expect(await rowOf(id)).toMatchObject({ text: null, sentAt: expect.any(Date) });
  });

  test("is not there where what causes it is undone", async () => {
    const undone = transaction(async (tx) => {
      await enqueueMail(tx, mailTo("nobody@example.org"));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await sendWaiting();
    expect(server.letters).toEqual([]);
  });

  test("is never sent again, however often its job comes round", async () => {
    const id = await enqueued("once@example.org");
    await sendWaiting();
    for (const key of ["again", "and again"]) {
      await transaction((tx) => addJob(tx, "send-mail", { key, payload: { mailId: id } }));
    }
    await sendWaiting();
    expect(server.letters).toHaveLength(1);
  });

  test("waits where the server has trouble, and goes once it has none", async () => {
    server.before = async () => {
      throw answer(451, "Come back later");
    };
    const id = await enqueued("patient@example.org");
    await sendWaiting();
    expect(await rowOf(id)).toMatchObject({ sentAt: null, text: expect.any(String) });
    server.before = async () => {};
    await sendWaiting();
    expect(server.letters, "its next attempt is not yet").toEqual([]);
    await hurry();
    await sendWaiting();
    expect(server.letters).toMatchObject([{ to: "patient@example.org" }]);
  });

  test("goes with the account it is for", async () => {
    const runa = await somebody("Runa");
    const mail = { ...mailTo(runa.email), personId: runa.id };
    await transaction((tx) => enqueueMail(tx, mail));
    await db().person.delete({ where: { id: runa.id } });
    await sendWaiting();
    expect(server.letters).toEqual([]);
  });

  test("is asked for again where it came out of a backup and its job did not", async () => {
    await enqueued("restored@example.org");
    await transaction((tx) => tx.$executeRaw`DELETE FROM graphile_worker._private_jobs`);
    await sendWaiting();
    expect(server.letters).toMatchObject([{ to: "restored@example.org" }]);
  });

  test("is swept a month after it went, or after a week of trying", async () => {
    const later = (days: number) => new Date(Date.now() + days * 86_400_000 + 60_000);
    const sent = await enqueued("sent@example.org");
    await sendWaiting();
    const waiting = await enqueued("waiting@example.org");
    expect(await sweep(later(TRIED_DAYS))).toMatchObject({ mails: 1 });
    expect(await db().mail.findMany({ select: { id: true } })).toEqual([{ id: sent }]);
    expect(await sweep(later(SENT_DAYS))).toMatchObject({ mails: 1 });
    expect(await db().mail.count({ where: { id: { in: [sent, waiting] } } })).toBe(0);
  });
});

describe("a worker that is killed", () => {
  const started = (): ChildProcess =>
    spawn(process.execPath, ["--import", "tsx", "tests/support/jobs.ts"], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, SMTP_URL: server.url, NODE_ENV: "production" },
    });
  const to = ["a", "b", "c", "d", "e"].map((name) => `${name}@example.org`);
  const unsent = () => db().mail.count({ where: { sentAt: null } });

  test("while the server reads: nothing is lost and nothing comes twice", async () => {
    for (const address of to) await enqueued(address);
    const first = started();
    const isKilled = once(first, "exit");
    server.before = async () => {
      first.kill("SIGKILL");
      await isKilled;
      throw answer(421, "Who was that");
    };
    await isKilled;
    server.before = async () => {};
    expect(server.letters).toEqual([]);
    const second = started();
    await server.took(to.length);
    second.kill("SIGTERM");
    expect(await once(second, "exit")).toEqual([0, null]);
    expect(server.letters.map((letter) => letter.to).sort()).toEqual(to);
    expect(await unsent()).toBe(0);
  });

  test("between two mails: none is lost, and one that comes twice has one Message-ID", async () => {
    for (const address of to) await enqueued(address);
    const first = started();
    await server.took(2);
    first.kill("SIGKILL");
    await once(first, "exit");
    const second = started();
    await vi.waitFor(async () => expect(await unsent()).toBe(0), { timeout: 30_000 });
    second.kill("SIGTERM");
    expect(await once(second, "exit")).toEqual([0, null]);
    const byPerson = new Map(server.letters.map((letter) => [letter.to, letter.messageId]));
    expect([...byPerson.keys()].sort()).toEqual(to);
    const ids = new Set(server.letters.map(({ messageId }) => messageId));
    expect([...ids].sort()).toEqual([...byPerson.values()].sort());
  });
});
