// Knows the two ways of a mail. Both compose it alike, so that a file is what would have been sent.
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { encodeWord } from "nodemailer/lib/mime-funcs";
import { settings } from "../../settings";
import type { Mail } from "./deliver";

/** Carries one mail; answers the file it is in, or null once a server took it. */
export type Way = (mail: Mail) => Promise<string | null>;

/**
 * How long a server may take, in ms. Until the dot that ends a mail nothing is lost by leaving: it is
 * tried again. After it the mail may be taken over already, and who leaves sends it twice: so it gets
 * the ten minutes of RFC 5321, 4.5.3.2.6.
 */
export const PATIENCE = { untilDot: 120_000, afterDot: 600_000 };
const CONNECTING = { connectionTimeout: 10_000, greetingTimeout: 10_000 };

/** A login that is an address is also the sender: most servers insist on it. */
export function senderOf(smtpUrl: string | null): { name: string; address: string } {
  const login = smtpUrl === null ? "" : decodeURIComponent(new URL(smtpUrl).username);
  const host = new URL(settings().appUrl).hostname;
  const domain = /[a-z]/i.test(host) && host.includes(".") ? host : "localhost.localdomain";
  return { name: "Cairn", address: login.includes("@") ? login : `cairn@${domain}` };
}

/** What mail programs need to end such mails with one click (RFC 8058). */
const oneClick = (address: string) => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** What looks like an encoded word would be decoded by who reads it, so it is encoded itself. */
const encoded = (subject: string) => ({
  Subject: { prepared: true, value: encodeWord(subject, "B", 52) },
});

// Given as an object, an address is never parsed: it cannot become two, or a header.
const composed = (
  { to, id, unsubscribe, subject, text }: Mail,
  from: ReturnType<typeof senderOf>,
) => {
  const isMisread = subject.includes("=?");
  return {
    ...(!isMisread && { subject }),
    text,
    ...(id && { messageId: `<${id}@${from.address.split("@")[1]}>` }),
    headers: { ...(unsubscribe && oneClick(unsubscribe)), ...(isMisread && encoded(subject)) },
    from,
    to: { name: "", address: to },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

export function overSmtp(smtpUrl: string, { untilDot, afterDot } = PATIENCE): Way {
  return async (mail) => {
    const { signal, within, done } = deadline();
    const transport = createTransport({ url: smtpUrl, ...CONNECTING, socketTimeout: afterDot });
    // Once the last of it is read nothing but the dot follows.
    transport.use("stream", ({ message }, go) => {
      message.processFunc((whole) => whole.once("end", () => within(afterDot)));
      go();
    });
    within(untilDot);
    try {
      await transport.sendMail({ ...composed(mail, senderOf(smtpUrl)), ...{ signal } });
    } finally {
      done();
    }
    return null;
  };
}

/** A signal that ends what is under way; `within` sets the time anew. */
function deadline() {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const done = () => clearTimeout(timer);
  const within = (ms: number) => {
    done();
    timer = setTimeout(() => late.abort(new Error("The mail server took too long.")), ms);
  };
  return { signal: late.signal, within, done };
}

export function intoFolder(dataDir: string): Way {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const folder = path.join(dataDir, "mail");
  return async (mail) => {
    const { message } = await transport.sendMail(composed(mail, senderOf(null)));
    // On its way a mail is folded; in a file its links should be whole for whoever copies them.
    const [head = ""] = message.toString().split("\r\n\r\n", 1);
    const unfolded = `${head.replace(/^(Content-Transfer-Encoding:).*$/im, "$1 8bit")}\r\n\r\n${mail.text}`;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const stamp = new Date().toISOString().replaceAll(/[:.]/g, "-");
    const file = path.join(folder, `${stamp}-${randomBytes(3).toString("hex")}.eml`);
    await writeFile(file, unfolded, { mode: 0o600, flag: "wx" });
    return file;
  };
}
