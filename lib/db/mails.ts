// Knows the outbox. A mail and the job that sends it are rows of the transaction that causes them;
// whoever sends it has it in hand, so an unsent mail that nobody has in hand has no living sender. In
// hand is a lock beside the row: a server may take minutes, and nothing else should wait for it.
import type { DigestPeriod } from "../domain/digests";
import { rowsOf, rowsTouched, type Tx, transaction } from "./client";
import { Prisma } from "./generated/client";
import { addJob, dropSpentJobs } from "./jobs";

export type NewMail = {
  /** The member it goes to, where it is one: it goes with her account. */
  personId?: string;
  to: string;
  subject: string;
  text: string;
  /** The address of a one-click unsubscribe. */
  unsubscribe?: string | null;
  /** The hash of the link it brings: it goes only while that link is good. */
  linkHash?: string;
  /** What it sums up, where it is a digest. */
  digest?: DigestPeriod;
};

export type Letter = { to: string; subject: string; text: string; unsubscribe: string | null };
export type WaitingMail = Letter & { personId: string | null; digest: DigestPeriod | null };

/** Puts a mail into the outbox together with the job that sends it; returns its id. */
export async function putMail(tx: Tx, mail: NewMail): Promise<string> {
  const { id } = await tx.mail.create({ data: kept(mail), select: { id: true } });
  await addJob(tx, "send-mail", { key: id, payload: { mailId: id } });
  return id;
}

const kept = ({ digest, ...mail }: NewMail) => ({
  ...mail,
  ...(digest && {
    digest: { ...digest, after: digest.after.toISOString(), until: digest.until.toISOString() },
  }),
});

const periodOf = (digest: DigestPeriod | null): DigestPeriod | null =>
  digest && { ...digest, after: new Date(digest.after), until: new Date(digest.until) };

/** Who it is for still has an account that is open, and the link it brings leads somewhere. */
const isWanted = (now: Date) => Prisma.sql`
  NOT EXISTS (SELECT FROM "Person" p WHERE p.id = m."personId" AND p."closedAt" IS NOT NULL)
  AND (m."linkHash" IS NULL
    OR EXISTS (SELECT FROM "Ticket" t WHERE t."tokenHash" = m."linkHash" AND t."expiresAt" > ${now})
    OR EXISTS (SELECT FROM "Invitation" i
               WHERE i."tokenHash" = m."linkHash" AND i."expiresAt" > ${now}))`;

/** A database that ends idle transactions would end this one after the server's yes. */
const staysOpen = (tx: Tx) => rowsTouched(tx)`
  SELECT set_config(name, '0', true) FROM pg_settings
  WHERE name IN ('idle_in_transaction_session_timeout', 'transaction_timeout')`;

/** Takes the mail `id` in hand until the transaction ends; false where somebody has it. */
export const inHand = (id: Prisma.Sql) =>
  Prisma.sql`pg_try_advisory_xact_lock(hashtextextended('cairn.mail ' || ${id}, 0))`;

export type Sending = {
  now: Date;
  /** How long it is in hand at most, in ms. */
  within: number;
  /** What it says by now; null where that is nothing. */
  write: (tx: Tx, mail: WaitingMail) => Promise<Letter | null>;
  send: (letter: Letter) => Promise<"sent" | "refused">;
};

/**
 * Has a waiting mail written and sent while it is in hand, and marks it at once. Does nothing where it
 * went already, was refused, or is being sent elsewhere, and drops it where nobody should get it any
 * more. What `write` and `send` throw leaves it waiting.
 */
export async function sendHeld(id: string, { now, within, write, send }: Sending): Promise<void> {
  await transaction(async (tx) => {
    await staysOpen(tx);
    // First in hand, then read: who had it before has marked it by then.
    const [taken] = await rowsOf<{ is: boolean }>(tx)`SELECT ${inHand(Prisma.sql`${id}`)} AS "is"`;
    if (!taken?.is) return;
    const [found] = await rowsOf<WaitingMail & { isWanted: boolean }>(tx)`
        SELECT "to", subject, text, unsubscribe, "personId", digest, ${isWanted(now)} AS "isWanted"
        FROM "Mail" m WHERE id = ${id}::uuid AND text IS NOT NULL`;
    if (!found) return;
    const { isWanted: isStill, ...mail } = found;
    const letter = isStill ? await write(tx, { ...mail, digest: periodOf(mail.digest) }) : null;
    if (letter === null) {
      await rowsTouched(tx)`DELETE FROM "Mail" WHERE id = ${id}::uuid`;
      return;
    }
    const isSent = (await send(letter)) === "sent";
    await rowsTouched(tx)`
      UPDATE "Mail" SET text = NULL, "to" = ${letter.to}, subject = ${letter.subject},
        "sentAt" = ${isSent ? now : null}::timestamptz,
        "refusedAt" = ${isSent ? null : now}::timestamptz
      WHERE id = ${id}::uuid`;
  }, within);
}

/**
 * Asks again for mails whose job is in nobody's hands: its worker was killed, or the outbox came out
 * of a backup. Jobs that wait for their next attempt keep their turn. Returns how many.
 */
export async function takeUpMails(tx: Tx): Promise<number> {
  const taken = await rowsOf<{ id: string }>(tx)`
    WITH waiting AS MATERIALIZED (
      SELECT m.id FROM "Mail" m
      WHERE m.text IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM graphile_worker.jobs j WHERE j.key = m.id::text AND j.locked_at IS NULL)),
    stranded AS MATERIALIZED (
      SELECT id FROM waiting WHERE ${inHand(Prisma.sql`id::text`)})
    SELECT s.id FROM stranded s CROSS JOIN LATERAL graphile_worker.add_job(
      'send-mail', json_build_object('mailId', s.id), job_key => s.id::text) AS job`;
  return taken.length;
}

/** Removes mails that went, or could not for so long, before `before`; returns how many. */
export async function dropMails(tx: Tx, before: { sent: Date; waiting: Date }): Promise<number> {
  const gone = await rowsTouched(tx)`
    DELETE FROM "Mail"
    WHERE "createdAt" < CASE WHEN text IS NULL THEN ${before.sent}::timestamptz
                             ELSE ${before.waiting}::timestamptz END`;
  await dropSpentJobs(tx);
  return gone;
}
