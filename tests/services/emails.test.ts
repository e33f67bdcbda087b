import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/lib/db/client";
import { changeEmail, confirmEmail, emailToConfirm } from "@/lib/services/emails";
import { sendWaiting } from "@/lib/services/jobs";
import { memberOfSession, signIn } from "@/lib/services/sessions";
import { testDatabase } from "../support/database";
import { NOW, PASSWORD, readOnly, signedUp, visit } from "../support/people";

type Letter = { from: string; to: string[]; text: string };
const letters: Letter[] = [];
let isBroken = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    if (isBroken) return done(new Error("The mailbox is full"));
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      const text = Buffer.concat(chunks).toString().replaceAll("=\r\n", "");
      const from = mailFrom ? mailFrom.address : "";
      letters.push({ from, to: rcptTo.map(({ address }) => address), text });
      done();
    });
  },
});

beforeAll(async () => {
  await testDatabase();
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const tokenIn = (letter: Letter | undefined) =>
  /\/confirm-email\/([\w-]{43})/.exec(letter?.text ?? "")?.[1] ?? "";

async function asked(email: string) {
  const runa = await signedUp("Runa");
  const outcome = await changeEmail(runa.context, { email, password: PASSWORD });
  expect(outcome).toEqual({ ok: true, value: { email } });
  await sendWaiting(NOW);
  return { runa, token: tokenIn(letters.at(-1)) };
}

describe("a new address", () => {
  test("counts once its mailed link is followed", async () => {
    const email = "runa.new@example.org";
    const { runa, token } = await asked(email);
    expect(letters.at(-1)).toMatchObject({ to: [email] });
    expect(await memberOfSession(runa.sessionId, NOW)).toMatchObject({ email: runa.email });
    expect(await emailToConfirm(token, NOW)).toBe(email);
    expect(await confirmEmail(visit, { token })).toEqual({ ok: true, value: { email } });
    expect(await memberOfSession(runa.sessionId, NOW)).toMatchObject({ email });
    expect((await signIn(visit, { email, password: PASSWORD })).ok).toBe(true);
    expect((await signIn(visit, { email: runa.email, password: PASSWORD })).ok).toBe(false);
  });

  test("is confirmed once, and within a day", async () => {
    const { token } = await asked("runa.once@example.org");
    const late = { ...visit, now: new Date(NOW.getTime() + 86_400_001) };
    const spent = { ok: false, problem: { code: "account.link-spent" } };
    expect(await confirmEmail(late, { token })).toEqual(spent);
    expect((await confirmEmail(visit, { token })).ok).toBe(true);
    expect(await confirmEmail(visit, { token })).toEqual(spent);
  });

  test("goes to whoever was there first", async () => {
    const { runa, token } = await asked("wanted@example.org");
    const second = await asked("wanted@example.org");
    expect((await confirmEmail(visit, { token })).ok).toBe(true);
    expect(await confirmEmail(visit, { token: second.token })).toEqual({
      ok: false,
      problem: { code: "account.email-taken" },
    });
    expect(await memberOfSession(runa.sessionId, NOW)).toMatchObject({
      email: "wanted@example.org",
    });
  });

  test("needs the password, and one that nobody has", async () => {
    const runa = await signedUp("Runa");
    const tove = await signedUp("Tove");
    const before = letters.length;
    const email = "fresh@example.org";
    expect(await changeEmail(runa.context, { email, password: "not this one" })).toMatchObject({
      problem: { code: "session.wrong-password" },
    });
    expect(
      await changeEmail(runa.context, { email: tove.email, password: PASSWORD }),
    ).toMatchObject({ problem: { code: "account.email-taken" } });
    expect(await changeEmail(readOnly(runa), { email, password: PASSWORD })).toMatchObject({
      problem: { code: "token.scope" },
    });
    expect(letters).toHaveLength(before);
  });

  test("gets its letter later where the mail server would not take the letter", async () => {
    const runa = await signedUp("Runa");
    isBroken = true;
    const input = { email: "unreached@example.org", password: PASSWORD };
    const asked = { ok: true, value: { email: input.email } };
    expect(await changeEmail(runa.context, input)).toEqual(asked);
    await sendWaiting(NOW);
    expect(letters.at(-1)?.to).not.toEqual([input.email]);
    isBroken = false;
    await transaction(
      (tx) => tx.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`,
    );
    await sendWaiting(NOW);
    expect(letters.at(-1)?.to).toEqual([input.email]);
    expect((await confirmEmail(visit, { token: tokenIn(letters.at(-1)) })).ok).toBe(true);
  });
});
