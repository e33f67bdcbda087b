// Knows how a mail gets out: asked for in the transaction that causes it, sent by a job after.
import type { Tx } from "../../db/client";
import { type NewMail, putMail, sendHeld } from "../../db/mails";
import { carry } from "./deliver";

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
  sendHeld(mailId, now, async (mail) => {
    try {
      await carry(mail);
      return "sent";
    } catch (error) {
      if (!isRefusal(error)) throw error;
      console.warn(`A mail was refused for good: ${(error as Error).message}`);
      return "refused";
    }
  });

/** Whether the server will say the same tomorrow: no such mailbox, not that mail. */
function isRefusal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const isAboutIt = code === "EENVELOPE" || code === "EMESSAGE";
  return isAboutIt && typeof responseCode === "number" && responseCode >= 500;
}
