// Kills the app in the middle of its mails: each invitation that was acknowledged arrives, and what
// arrives twice is one mail, by its Message-ID, which mail programs show once. No more arrive twice than
// kills cut off between the server's yes and our mark.
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "../postgres/connect.mjs";
import { say, took } from "../start/say.mjs";
import { killAll, startApp } from "./support/app.mjs";
import { cutOff } from "./support/cut-off.mjs";
import { addPeople, apiOf, good } from "./support/people.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 30);
const PEOPLE = 150;
const ARRIVED_MS = 180_000;
/** What the killed app had sent out has arrived then, at the mail server and at the database. */
const SETTLED_MS = 200;

const { mailServer } = await import("../../tests/support/smtp.ts");
const server = await mailServer();
let reading = 0;
// As slow as servers are, so that many a kill falls between the question and the answer.
server.before = async () => {
  reading += 1;
  await wait(Math.random() * 60);
  reading -= 1;
};
const app = await startApp("mails", { SMTP_URL: server.url });
const acknowledged = new Set();
const attempted = new Set();
const wrong = [];
let isOver = false;
let cut = 0;

try {
  const since = performance.now();
  const databaseUrl = await app.databaseUrl();
  const people = await addPeople(databaseUrl, PEOPLE);
  const inviting = invite(people);
  let told = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await busy(3);
    await wait(Math.random() * 400);
    await killAll(app.processes().reverse());
    do await wait(SETTLED_MS);
    while (reading > 0);
    cut += await cutOff(databaseUrl, server.letters.slice(told));
    told = server.letters.length;
    await app.start();
    await app.healthy();
  }
  await busy(3);
  isOver = true;
  await inviting;
  const waiting = await untilSent();
  if (waiting > 0) wrong.push(`${waiting} mails were not sent`);
  say(`the app killed ${ROUNDS} times in ${took(since)}: ${acknowledged.size} acknowledged`);
} finally {
  isOver = true;
  await app.stop();
  await server.close();
}

const ids = new Map();
for (const { to, messageId } of server.letters) {
  ids.set(to, (ids.get(to) ?? new Set()).add(messageId));
  if (!attempted.has(to)) wrong.push(`${to} was never invited`);
}
for (const email of acknowledged) if (!ids.has(email)) wrong.push(`lost: the mail to ${email}`);
for (const [to, { size }] of ids) if (size > 1) wrong.push(`${to} got ${size} different mails`);
const twice = server.letters.length - ids.size;
if (twice > cut) wrong.push(`${twice} came twice, and only ${cut} were cut off before their mark`);
for (const words of wrong) say(`  ${words}`);
say(
  `mails: ${server.letters.length} arrived, ${twice} of them again; ${cut} cut off between the ` +
    `server's yes and our mark, ${wrong.length} wrong`,
);
process.exit(wrong.length > 0 ? 1 : 0);

/** One invitation after the other, each person's turn again and again, until it is over. */
async function invite(people) {
  const startsOn = new Date().toISOString().slice(0, 10);
  const plans = new Map();
  for (let turn = 0; !isOver; turn += 1) {
    const { token } = people[turn % people.length];
    const api = apiOf(app.appUrl, token);
    const start = () => api("POST", "/plans", { template: "junior-data-engineer", startsOn });
    const planId =
      plans.get(token) ??
      (
        await start()
          .then(good, () => null)
          .catch(() => null)
      )?.id;
    if (!planId) {
      await wait(20);
      continue;
    }
    plans.set(token, planId);
    const email = `${turn}@gate.example`;
    attempted.add(email);
    const body = { email, role: "reader" };
    const answer = await api("POST", `/plans/${planId}/invitations`, body).catch(() => null);
    if (answer?.status === 201) acknowledged.add(email);
    else if (answer && ![429, 503].includes(answer.status)) wrong.push(`${answer.status} ${email}`);
    else await wait(20);
  }
}

/** Waits until that many more are acknowledged. */
async function busy(count) {
  const wished = acknowledged.size + count;
  const deadline = Date.now() + 60_000;
  while (acknowledged.size < wished) {
    if (Date.now() > deadline) throw new Error("Nothing is acknowledged any more.");
    await wait(10);
  }
}

/** How many mails still wait once all have gone, or after three minutes. */
async function untilSent() {
  const client = await connect(await app.databaseUrl());
  try {
    const deadline = Date.now() + ARRIVED_MS;
    for (;;) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS waiting FROM "Mail" WHERE "sentAt" IS NULL`,
      );
      if (rows[0].waiting === 0 || Date.now() > deadline) return rows[0].waiting;
      await wait(500);
    }
  } finally {
    await client.end();
  }
}
