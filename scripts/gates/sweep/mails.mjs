// Every mail that the world had written, searched as an answer to whoever reads at its address.
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { mailsIn } from "../../../tests/support/mailbox.ts";
import { found } from "./markers.ts";
import { judge } from "./read.mjs";

const SENT_MS = 60_000;
/** What no mail tells, not even to whoever may read it elsewhere: a mailbox is read by others too. */
const UNMAILED = /^(self half|manager's half|addendum)|private goal/;
/** One of each kind has to arrive. */
const KINDS = [
  /^Choose a new password$/,
  /^Confirm your new address$/,
  /^Your account on Cairn$/,
  /^Your account has another address now$/,
  /invites you to a plan$/,
  /is a manager on your plan now$/,
  /^Your (day|week) on Cairn$/,
];

/**
 * @param {import("../support/app.mjs").App} app
 * @returns {Promise<number>} how many mails were searched
 */
export async function mails(app, { mailboxes }, markers, swept) {
  const waiting = await untilSent(await app.databaseUrl());
  if (waiting > 0) swept.wrong.push(`${waiting} mails were not sent`);
  const letters = mailsIn(app.dataDir).map(readable);
  for (const text of letters) {
    const to = /^To: <?([^<>\r\n]+)>?\r?$/im.exec(text)?.[1] ?? "";
    const letter = mailboxes.get(to);
    const asked = `the mail “${subjectOf(text)}”`;
    if (!letter) swept.wrong.push(`${asked} went to ${to}, whom nobody knows`);
    judge({ reader: letter ?? "?", letters: letter ?? "?", asked }, text, markers, swept);
    for (const { what } of found(text, "", markers)) {
      if (UNMAILED.test(what)) swept.leaks.add(`${asked} to ${letter} tells ${what}`);
    }
  }
  for (const kind of KINDS) {
    if (!letters.some((text) => kind.test(subjectOf(text)))) {
      swept.wrong.push(`no mail says ${kind}`);
    }
  }
  return letters.length;
}

const subjectOf = (text) => /^Subject: (.*?)\r?$/im.exec(text)?.[1] ?? "";

/** Unfolded, and with its encoded words in plain; what follows the head is kept as it is written. */
function readable(mail) {
  const [head, ...body] = mail.split("\r\n\r\n");
  const plain = (head ?? "")
    .replace(/\r\n[ \t]+/g, " ")
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, how, text) =>
      /b/i.test(how) ? Buffer.from(text, "base64").toString() : unquoted(text),
    );
  return [plain, ...body].join("\r\n\r\n");
}

const unquoted = (text) =>
  decodeURIComponent(
    text
      .replaceAll("_", " ")
      .replaceAll("%", "%25")
      .replace(/=([0-9a-f]{2})/gi, "%$1"),
  );

/** How many mails still wait once all have gone, or after a minute. */
async function untilSent(url) {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  try {
    const deadline = Date.now() + SENT_MS;
    for (;;) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS waiting FROM "Mail" WHERE "sentAt" IS NULL AND "refusedAt" IS NULL`,
      );
      if (rows[0].waiting === 0 || Date.now() > deadline) return rows[0].waiting;
      await wait(200);
    }
  } finally {
    await client.end();
  }
}
