// Knows where mails go: to the SMTP server of the settings, else into files beside the data.
import { settings } from "../../settings";
import { intoFolder, overSmtp, type Way } from "./ways";

export type Mail = { to: string; subject: string; text: string };

let chosen: Way | undefined;

function way(): Way {
  const { smtpUrl, dataDir } = settings();
  chosen ??= smtpUrl === null ? intoFolder(dataDir) : overSmtp(smtpUrl);
  return chosen;
}

/** Sends a mail; false when it could not be sent, which the log then explains. */
export async function deliver(mail: Mail): Promise<boolean> {
  try {
    const where = await way()(mail);
    if (where !== null) console.info(`A mail was written to ${where}`);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.warn(`A mail could not be sent: ${why}`);
    return false;
  }
}
