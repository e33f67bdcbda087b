// Knows how it is said where a mailed link is: on its way, or, where the installation has no mail
// server, in a folder on the server that its administrator can open.

const FOLDER = "in the server’s mail folder, DATA_DIR/mail";

/** To whoever asked for a link to an address of hers; `within` as "a day". */
export const confirmLinkWords = (email: string, within: string, isSent: boolean): string =>
  isSent
    ? `A link is on its way to ${email}. Follow it within ${within}.`
    : `This installation sends no mail yet. The link for ${email} is good for ${within} and stands ${FOLDER}; whoever runs it can give it to you.`;

/** The same whether the address has an account or not. */
export const resetLinkWords = (isSent: boolean): string =>
  isSent
    ? "If there is an account with this address, a link is on its way. It is good for an hour."
    : "If there is an account with this address, there is a link now, good for an hour. This installation sends no mail yet; its administrator can give you the link.";

/** To an administrator, of a mail for somebody else: `what` begins a sentence. */
export const mailWords = (what: string, to: string, isSent: boolean): string =>
  isSent
    ? `${what} is on its way to ${to}.`
    : `This installation sends no mail yet: ${what.charAt(0).toLowerCase()}${what.slice(1)} is ${FOLDER}, for you to pass on to ${to}.`;

/** What the digest waits for, to whoever has an address that is not confirmed. */
export function unconfirmedWords(
  email: string,
  { isSent, isAdministrator }: { isSent: boolean; isAdministrator: boolean },
): string {
  if (isSent) return `The digest comes once you confirm ${email}: the link is in your mail.`;
  const where = isAdministrator
    ? `The link is ${FOLDER}.`
    : "Its administrator can give you the link.";
  return `The digest comes once you confirm ${email} and this installation sends mail. ${where}`;
}
