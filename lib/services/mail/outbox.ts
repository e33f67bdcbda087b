// Knows how a mail gets out: asked for in the transaction that causes it, sent by a job after.
import type { Tx } from "../../db/client";
import { type Letter, type NewMail, putMail, sendHeld, type WaitingMail } from "../../db/mails";
import { carry } from "./deliver";
import { writeDigest } from "./digest";
import { PATIENCE } from "./ways";

/** Longer than a server may take over one mail; its row is held all the while. */
const SENDING_MS = PATIENCE.untilDot + PATIENCE.afterDot + 60_000;

/**
 * Has a mail sent once the transaction is committed, and not at all where it is undone. It is tried
 * again for days where the server does not answer. Returns the mail's id.
 */
export const enqueueMail = (tx: Tx, mail: NewMail): Promise<string> => putMail(tx, mail);

/**
 * Sends a waiting mail. It is marked as soon as the server took it over and is never sent again then.
 * One window stays, as SMTP knows no transactions: whoever is killed after the server said yes and
 * before the mark is written leaves a mail that goes out a second time, under the same Message-ID.
 */
export const sendMail = (mailId: string, now: Date): Promise<void> =>
  sendHeld(mailId, {
    now,
    within: SENDING_MS,
    write: (tx, mail) => written(tx, mail, now),
    send: async (letter) => {
      try {
        await carry({ ...letter, id: mailId });
        return "sent";
      } catch (error) {
        if (!isRefusal(error)) throw error;
        console.warn(`A mail was refused for good: ${(error as Error).message}`);
        return "refused";
      }
    },
  });

/** A mail goes as it was written; a digest tells its period by the rights of now. */
const written = async (
  tx: Tx,
  { personId, digest, ...letter }: WaitingMail,
  now: Date,
): Promise<Letter | null> =>
  personId && digest ? writeDigest(tx, personId, { ...digest, now }) : letter;

/** RFC 3463: no such mailbox or domain, a mailbox shut or too small for it, a mail too big or unreadable. */
const ABOUT_IT = /^5\.(1\.([12346]|10)|2\.[134]|3\.4|6\.\d+)$/;

/**
 * Whether the server will say the same tomorrow: it answered the recipient or the mail itself, and its
 * status names the mailbox or the mail. A bare 550, 530 or 5.7.1 there is as often about us (no relay
 * for strangers, sign in first, not under that sender); whoever runs Cairn can mend that, and would
 * lose every mail until then.
 */
function isRefusal(error: unknown): boolean {
  const { command, response } = error as { command?: unknown; response?: unknown };
  const isAsked = command === "RCPT TO" || command === "DATA";
  if (!isAsked || typeof response !== "string" || !response.startsWith("5")) return false;
  const status = /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?!\.?\d)/.exec(response)?.[0] ?? "";
  return ABOUT_IT.test(status);
}
