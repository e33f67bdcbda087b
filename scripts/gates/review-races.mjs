// More than a thousand times at once, one signs and the other signs too, takes back, hands over or
// changes a goal: each time it ends in one of the ways that are said, and so does its history; what is
// sealed is what both read, by the code of verify-review.
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "../postgres/connect.mjs";
import { say } from "../start/say.mjs";
import { judge, sealOf } from "../verify-review.mjs";
import { KINDS } from "./races/kinds.mjs";
import { reviewOn, worldOf } from "./races/world.mjs";
import { startApp } from "./support/app.mjs";
import { addPeople, good } from "./support/people.mjs";

/** Of each kind. */
const PAIRS = 240;
/** Reviews raced over side by side, each on a plan of its own. */
const SIDE_BY_SIDE = 10;
/** One act takes longer than another: started a little earlier, each wins some. */
const HEADS_MS = [0, 20, 60];

const app = await startApp("review-races");
const wrong = [];
const demand = (is, words) => void (is || wrong.push(words));
const figures = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, {}]));
let sealed = 0;

try {
  const url = await app.databaseUrl();
  const secret = readFileSync(path.join(app.dataDir, "auth-secret"), "utf8").trim();
  const people = await addPeople(url, SIDE_BY_SIDE * 3);
  const client = await connect(url);
  try {
    const worlds = [];
    for (let at = 0; at < SIDE_BY_SIDE; at++) {
      const its = people.slice(3 * at, 3 * at + 3);
      worlds.push(await worldOf({ appUrl: app.appUrl, client, secret }, its));
    }
    const ended = (await Promise.all(worlds.map(raceIn))).flat();
    for (const each of ended) await compare(client, each);
  } finally {
    await client.end();
  }
} finally {
  await app.stop();
}
for (const [kind, ends] of Object.entries(figures)) {
  const said = Object.entries(ends).map(([is, times]) => `${is} ${times}`);
  say(`${kind}: ${PAIRS} pairs, ${said.join(", ")}`);
}
const kinds = Object.keys(KINDS).length;
say(`review races: ${kinds * PAIRS} pairs, ${sealed} sealed and verified, ${wrong.length} wrong`);
for (const words of wrong.slice(0, 20)) say(`  ${words}`);
process.exit(wrong.length > 0 ? 1 : 0);

/** Every race in turn; what there is to compare afterwards. */
async function raceIn(world) {
  const ended = [];
  let day = 0;
  for (let turn = 0; turn < PAIRS / SIDE_BY_SIDE; turn++) {
    for (const [kind, raceOf] of Object.entries(KINDS)) {
      day += 1;
      const { signed, acts, ends } = raceOf(world, turn);
      const signers = signed.map((name) => world[name]);
      const review = await reviewOn(world, day, signers);
      const before = good(await world.manager("GET", review.at));
      const racing = { ...review, toSign: before.toSign };
      const codes = await atOnce(acts, racing, turn);
      const end = ends[codes.join(" / ")];
      const name = `${kind}, turn ${turn}: ${codes.join(" / ")}`;
      demand(end, name);
      if (!end) continue;
      figures[kind][end.is] = (figures[kind][end.is] ?? 0) + 1;
      const after = good(await world.owner("GET", review.at));
      const { state, signatures } = after;
      demand(state === end.state, `${name}: ${state}`);
      demand(signatures.length === end.signatures, `${name}: ${signatures.length} signatures`);
      const isHanded = after.managerId !== before.managerId;
      demand(isHanded === (end.is === "handed over"), `${name}: by ${after.managerId}`);
      // Where nothing was taken away both can sign what they read now.
      const isAnew = state === "submitted";
      const read = isAnew ? await signedAnew(world, review, name) : before.toSign;
      ended.push({ world, review, name, read });
    }
  }
  return ended;
}

/** What each came to, in the order of the acts, whichever was sent first, and how long before. */
async function atOnce(acts, review, turn) {
  const isTurned = turn % 8 > 3;
  const order = isTurned ? acts.toReversed() : acts;
  const codes = await Promise.all(
    order.map(async (act, place) => {
      if (place > 0) await wait(HEADS_MS[Math.floor(turn / 8) % HEADS_MS.length]);
      return act(review);
    }),
  );
  return isTurned ? codes.toReversed() : codes;
}

/** The hash of what both read by now, and signed. */
async function signedAnew({ owner, manager }, { at }, name) {
  const { toSign } = good(await owner("GET", at));
  for (const side of [owner, manager]) good(await side("PUT", `${at}/signature`, { toSign }));
  const { state } = good(await owner("GET", at));
  demand(state === "sealed", `${name}: ${state} once both signed again`);
  return toSign;
}

/** Sealed once or not at all, as its history tells it, over what each signature was given for. */
async function compare(client, { world, review: { id, at }, name, read }) {
  const { owner, download, planId } = world;
  const { rows } = await client.query(
    `SELECT count(*) FILTER (WHERE verb = 'review.sealed')::int AS sealed,
            (SELECT array_agg("signedHash") FROM "ReviewPart"
             WHERE "reviewId" = $1 AND "signedAt" IS NOT NULL) AS hashes
     FROM "Event" WHERE "planId" = $2 AND figures->>'reviewId' = $1::text`,
    [id, planId],
  );
  const [told] = rows;
  const { state } = good(await owner("GET", at));
  demand(told.sealed === Number(state === "sealed"), `${name}: sealed ${told.sealed} times`);
  if (state !== "sealed") return;
  sealed += 1;
  const file = await download(id);
  demand(judge(file).is === "sealed", `${name}: ${judge(file).words}`);
  const { signatures, ...content } = JSON.parse(file).form;
  const hash = sealOf(content);
  demand(signatures.length === 2, `${name}: sealed with ${signatures.length} signatures`);
  demand(told.hashes?.length === 2, `${name}: ${told.hashes?.length} signatures kept`);
  demand(
    told.hashes?.every((each) => each === hash),
    `${name}: signed was something else`,
  );
  demand(hash === read, `${name}: what is sealed is not what was read`);
}
