// Says where a mailed link is, as this installation is set up.
import { confirmLinkWords, mailWords, resetLinkWords } from "../format/mails";
import { sendsMail } from "../services/mail/deliver";

export const confirmLinkSent = ({ email }: { email: string }): string =>
  confirmLinkWords(email, sendsMail());

export const resetLinkSent = (): string => resetLinkWords(sendsMail());

export const mailSent = (what: string, to: string): string => mailWords(what, to, sendsMail());
