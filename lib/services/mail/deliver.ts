// Knows where mails go: to the SMTP server of the settings, else into files beside the data.
import { settings } from "../../settings";
import { intoFolder, overSmtp, type Way } from "./ways";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  /** What it is called on its way, however often it is tried. */
  id?: string;
  /** The address that ends mails of its kind when something is posted to it. */
  unsubscribe?: string | null;
};

/** Whether mails leave for their mailboxes; else they are files that only the server's keeper sees. */
export const sendsMail = (): boolean => settings().smtpUrl !== null;

let chosen: Way | undefined;

function way(): Way {
  const { smtpUrl, dataDir } = settings();
  chosen ??= smtpUrl === null ? intoFolder(dataDir) : overSmtp(smtpUrl);
  return chosen;
}

/** Sends a mail; throws what the server said where it could not be sent. */
export async function carry(mail: Mail): Promise<void> {
  const where = await way()(mail);
  if (where !== null) console.info(`A mail was written to ${where}`);
}
