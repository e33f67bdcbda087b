// Says where a mailed link is, as this installation is set up.
import { confirmLinkWords, mailWords, resetLinkWords, unconfirmedWords } from "../format/mails";
import { sendsMail } from "../services/mail/deliver";
import type { Member } from "../services/sessions";
import type { NotificationChoice } from "../views/notifications";

/** To an address that is to be hers. */
export const confirmLinkSent = ({ email }: { email: string }): string =>
  confirmLinkWords(email, "a day", sendsMail());

/** To the address that she has. */
export const ownConfirmLinkSent = ({ email }: { email: string }): string =>
  confirmLinkWords(email, "a week", sendsMail());

export const resetLinkSent = (): string => resetLinkWords(sendsMail());

export const mailSent = (what: string, to: string): string => mailWords(what, to, sendsMail());

/** What keeps the digest from whoever wants one, and what the button for another link says. */
export function digestWaits(
  { email, isAdministrator, isInDemo }: Member,
  { digest, isConfirmed }: NotificationChoice,
): { words: string; again: string } | null {
  if (isConfirmed || isInDemo || digest === "never") return null;
  const isSent = sendsMail();
  return {
    words: unconfirmedWords(email, { isSent, isAdministrator }),
    again: isSent ? "Send it again" : "Make another link",
  };
}
