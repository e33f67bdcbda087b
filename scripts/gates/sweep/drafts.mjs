// What one side types is nothing to anybody else: every answer to the others is the same, to the byte,
// before and after; nobody is told of it live, and the database keeps it in one place.
import { setTimeout as wait } from "node:timers/promises";
import { keeper } from "../support/kept.mjs";
import { LISTEN_MS, listen } from "./live.mjs";
import { READERS } from "./markers.ts";
import { answerTo, atOnce, waysOf } from "./read.mjs";
import { stillOf } from "./still.mjs";

/** A difference that comes of the time that passed is gone when it is tried again. */
const TRIES = 5;
/** So many tell enough; a leak in the frame of all pages would be tried for long. */
const MOST = 20;

/**
 * @param {import("../support/app.mjs").App} app
 * @returns {Promise<{ compared: number, differing: number }>}
 */
export async function drafts(app, world, every, swept) {
  const { sides, TABLES } = await import("./typing.ts");
  const both = sides(world);
  for (const side of both) await side.type(0);
  const database = await keeper(await app.databaseUrl());
  const kept = await database.keep("untyped");
  for (const side of both) await side.type(1);
  const moved = (await kept.moved()).filter((table) => !TABLES.includes(table));
  await database.end();
  swept.wrong.push(...moved.map((table) => `what is typed moves the table ${table}`));
  const counts = { compared: 0, differing: 0 };
  for (const side of both) {
    swept.wrong.push(...(await told(app.appUrl, side, world)));
    const jobs = jobsFor(side, world, every);
    counts.compared += jobs.length;
    for (const { reader, way, address } of await otherThen(app.appUrl, side, jobs)) {
      counts.differing += 1;
      swept.leaks.add(`${reader} can tell at ${way.form} ${address.at} that ${side.by} typed`);
    }
  }
  return counts;
}

/** Who works on a review reads all that is near; the rest what is near its first one. */
function jobsFor({ by, made }, world, every) {
  const near = (reviews) => every.filter(({ at }) => isAbout(at, reviews, world));
  const [all, few] = [near(made), near(made.slice(0, 1))];
  return READERS.filter((reader) => reader !== by).flatMap((reader) =>
    (reader === "O" || reader === "M" ? all : few).flatMap((address) =>
      waysOf(address, world.cast[reader]).map((way) => ({ reader, address, way })),
    ),
  );
}

/** Whether an address is about these reviews, about the goal that is typed on, or about no plan. */
function isAbout(at, reviews, { opens, full }) {
  const near = new Set([
    ...[full.planId, full.open.goalId],
    ...reviews.flatMap(({ planId, goalIds, reviewId }) => [planId, ...goalIds, reviewId]),
  ]);
  return [...opens.keys()].every((id) => !at.includes(id) || near.has(id));
}

/** Those who are told something live while it is typed. */
async function told(appUrl, { by, made, type }, { cast }) {
  const others = READERS.filter((reader) => reader !== by);
  const streams = others.map((reader) => listen(appUrl, made[0].planId, cast[reader], reader));
  await wait(LISTEN_MS / 2);
  await type(0);
  await type(1);
  const heard = (await Promise.all(streams)).filter(({ text }) => /^data:/m.test(text));
  return heard.map(({ reader, text }) => `${reader} is told live that ${by} typed: ${text}`);
}

/** The jobs that are answered in another way once it was typed, each time that it is. */
async function otherThen(appUrl, { type }, jobs) {
  const read = async ({ address, way }) => stillOf(await answerTo(appUrl, address, way));
  const before = new Map();
  await atOnce(jobs, async (job) => before.set(job, await read(job)));
  await type(0);
  const other = [];
  await atOnce(jobs, async (job) => {
    if ((await read(job)) !== before.get(job)) other.push(job);
  });
  const sure = [];
  for (const job of other) {
    if (sure.length < MOST && (await isOtherEach(type, () => read(job)))) sure.push(job);
  }
  return sure;
}

async function isOtherEach(type, read) {
  await type(0);
  for (let time = 1; time <= TRIES; time += 1) {
    const before = await read();
    await type(time % 2);
    if ((await read()) === before) return false;
  }
  return true;
}
