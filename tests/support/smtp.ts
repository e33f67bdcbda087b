// A real mail server for tests, which keeps what it took and can be asked to behave badly.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type Letter = { to: string; messageId: string; text: string };

export type MailServer = {
  url: string;
  /** What was taken over, in order. */
  letters: Letter[];
  /** Asked when a mail begins and for whom it is; what it throws is the server's answer. */
  at: (command: "MAIL FROM" | "RCPT TO") => Promise<void>;
  /** Asked before a mail is taken over; what it throws is the server's answer. */
  before: (letter: Letter) => Promise<void>;
  /** Settles once so many letters were taken over. */
  took: (count: number) => Promise<void>;
  close: () => Promise<void>;
};

/** An answer of the server with its SMTP code; an enhanced status begins its words. */
export const answer = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode });

const unfolded = (raw: string) =>
  raw
    .replaceAll("=\r\n", "")
    .replaceAll("=3D", "=")
    .replaceAll(/\r\n[ \t]+/g, " ");

/** Starts one on a free port of this machine. */
export async function mailServer(): Promise<MailServer> {
  const waiting: { count: number; go: () => void }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    hideENHANCEDSTATUSCODES: true,
    onMailFrom: (_address, _session, done) => void here.at("MAIL FROM").then(() => done(), done),
    onRcptTo: (_address, _session, done) => void here.at("RCPT TO").then(() => done(), done),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const text = unfolded(Buffer.concat(chunks).toString());
        const messageId = /^Message-ID: (.*)$/im.exec(text)?.[1]?.trim() ?? "";
        const letter = { to: envelope.rcptTo[0]?.address ?? "", messageId, text };
        here.before(letter).then(() => {
          here.letters.push(letter);
          done();
          for (const { count, go } of waiting) if (here.letters.length >= count) go();
        }, done);
      });
    },
  });
  // Whoever is killed leaves a connection behind that ends in the middle.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const here: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters: [],
    at: async () => {},
    before: async () => {},
    took: (count) =>
      new Promise((go) => {
        if (here.letters.length >= count) go();
        else waiting.push({ count, go });
      }),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return here;
}
