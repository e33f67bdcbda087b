// Kills the app, then PostgreSQL, fifty times each in the middle of writing: what was acknowledged
// is there afterwards, what was not is there whole or not at all.
import { setTimeout as wait } from "node:timers/promises";
import { say, took } from "../start/say.mjs";
import { judge } from "./faults/judge.mjs";
import { newLedger, settle, write } from "./faults/writer.mjs";
import { killAll, startApp } from "./support/app.mjs";
import { addPeople } from "./support/people.mjs";
import { isGone, postgresOf } from "./support/processes.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 50);
const WRITERS = 4;
// Each may write 600 times a minute; together they are never held back.
const PEOPLE = 40;

const app = await startApp("faults");
const ledger = newLedger();
const wrong = [];
let isOver = false;

try {
  const people = await addPeople(await app.databaseUrl(), PEOPLE);
  const settled = [];
  for (const { token } of people) settled.push(await settle(app.appUrl, token));
  const writers = Array.from({ length: WRITERS }, (_, at) => {
    const own = settled.filter((_, index) => index % WRITERS === at);
    return write({ appUrl: app.appUrl, people: own, ledger, isOver: () => isOver });
  });
  await rounds("the app", async (round) => {
    // Now the server alone, now everything that npm start began but PostgreSQL.
    const [starter, ...servers] = app.processes();
    if (round % 2 === 0) await killAll([...servers, starter]);
    else await killAll(servers);
    if (round % 2 === 1) await untilGone(starter);
    await app.start();
  });
  await rounds("PostgreSQL", async () => {
    await killAll(postgresOf(app.dataDir));
  });
  isOver = true;
  await Promise.all(writers);
  wrong.push(...(await judge(await app.databaseUrl(), ledger)), ...ledger.surprises);
} finally {
  isOver = true;
  await app.stop();
}

const writes = total();
const lost = wrong.filter((words) => words.startsWith("lost:")).length;
for (const words of new Set(wrong)) say(`  ${words}`);
say(`faults: ${writes} acknowledged, ${lost} lost, ${wrong.length - lost} otherwise wrong`);
process.exit(wrong.length > 0 ? 1 : 0);

/** Lets them write a moment, kills, waits until all answers again, and looks whether all is there. */
async function rounds(what, fault) {
  const since = performance.now();
  const before = total();
  let found = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await busy(5);
    await wait(Math.random() * 600);
    await fault(round);
    await app.healthy();
    if (round % 10 !== 9) continue;
    const seen = await judge(await app.databaseUrl(), ledger).then(settledOnly);
    found += seen.length;
    wrong.push(...seen);
  }
  await busy(5);
  const done = total() - before;
  say(`${what} killed ${ROUNDS} times in ${took(since)}: ${done} acknowledged, ${found} wrong`);
}

/** While writers go on, what they were told runs ahead of or behind what is read; losses do not. */
function settledOnly(seen) {
  return seen.filter((words) => words.startsWith("lost:"));
}

function total() {
  const ticks = [...ledger.ticks.values()].reduce((sum, { did }) => sum + did, 0);
  return ledger.acknowledged.size + ticks;
}

/** Waits until that many more writes are acknowledged. */
async function busy(count) {
  const wished = total() + count;
  const deadline = Date.now() + 60_000;
  while (total() < wished) {
    if (Date.now() > deadline) throw new Error("Nothing is acknowledged any more.");
    await wait(10);
  }
}

async function untilGone(pid) {
  while (!isGone(pid)) await wait(20);
}
