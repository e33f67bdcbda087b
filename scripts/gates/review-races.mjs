// A thousand times at once, one signs and the other takes back: each time one of the two wins, the
// review says which, and so does its history.
import { connect } from "../postgres/connect.mjs";
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { addPeople, apiOf, good } from "./support/people.mjs";

const PAIRS = 1000;
/** Reviews raced over side by side, each on a plan of its own. */
const SIDE_BY_SIDE = 10;

const app = await startApp("review-races");
const wrong = [];
const demand = (is, words) => void (is || wrong.push(words));
const won = { signed: 0, recalled: 0 };

try {
  const url = await app.databaseUrl();
  const people = await addPeople(url, SIDE_BY_SIDE * 2);
  const client = await connect(url);
  try {
    const worlds = [];
    for (let at = 0; at < SIDE_BY_SIDE; at++) {
      worlds.push(await world(client, people[2 * at], people[2 * at + 1]));
    }
    await Promise.all(worlds.map((each) => race(each, PAIRS / SIDE_BY_SIDE)));
    for (const { planId, turns } of worlds) await compare(client, planId, turns);
  } finally {
    await client.end();
  }
} finally {
  await app.stop();
}
say(
  `review races: ${PAIRS} pairs, signing won ${won.signed}, taking back won ${won.recalled}, ${wrong.length} wrong`,
);
for (const words of wrong.slice(0, 20)) say(`  ${words}`);
process.exit(wrong.length > 0 ? 1 : 0);

/** A plan with a manager, and a review whose halves are in. */
async function world(client, first, second) {
  const [owner, manager] = [first, second].map(({ token }) => apiOf(app.appUrl, token));
  const today = new Date().toISOString().slice(0, 10);
  const start = { template: "junior-data-engineer", startsOn: today };
  const plan = good(await owner("POST", "/plans", start));
  await client.query(
    `INSERT INTO "Participant" ("planId", "personId", role) VALUES ($1, $2, 'manager')`,
    [plan.id, second.id],
  );
  const period = { from: today, to: today };
  const review = good(await owner("POST", `/plans/${plan.id}/reviews`, { period }));
  const at = `/reviews/${review.id}`;
  good(await owner("PATCH", at, { self: { text: "Mine" } }));
  good(await manager("PATCH", at, { manager: { text: "His" } }));
  good(await owner("PUT", `${at}/submission`));
  good(await manager("PUT", `${at}/submission`));
  return { planId: plan.id, at, owner, manager, turns: { signed: 0, recalled: 0 } };
}

async function race({ at, owner, manager, turns }, pairs) {
  for (let turn = 0; turn < pairs; turn++) {
    const acts = [
      () => manager("PUT", `${at}/signature`),
      () => owner("DELETE", `${at}/submission`),
    ];
    if (turn % 2) acts.reverse();
    const answers = await Promise.all(acts.map((act) => act()));
    const [sign, recall] = turn % 2 ? answers.toReversed() : answers;
    const codes = `${sign.status} ${sign.body?.code ?? ""} / ${recall.status} ${recall.body?.code ?? ""}`;
    const hasSigned = sign.status === 200 && recall.body?.code === "review.other-signed";
    const hasRecalled = recall.status === 200 && sign.body?.code === "review.not-ready";
    demand(hasSigned !== hasRecalled, `turn ${turn} of ${at}: ${codes}`);
    const { state, signatures, self } = good(await manager("GET", at));
    const seen = `turn ${turn}: ${state} after ${codes}`;
    demand(state === (hasSigned ? "part-signed" : "part-submitted"), seen);
    demand(signatures.length === (hasSigned ? 1 : 0), seen);
    demand((self === null) === hasRecalled, `turn ${turn}: the other half after ${codes}`);
    won[hasSigned ? "signed" : "recalled"] += 1;
    turns[hasSigned ? "signed" : "recalled"] += 1;
    // Back to where both can try again.
    if (hasSigned) {
      good(await manager("DELETE", `${at}/submission`));
      good(await manager("PUT", `${at}/submission`));
    } else if (hasRecalled) {
      good(await owner("PUT", `${at}/submission`));
    }
  }
}

/** The history tells of as many signatures as there were. */
async function compare(client, planId, turns) {
  const { rows } = await client.query(
    `SELECT count(*) FILTER (WHERE verb = 'review.signed')::int AS signed,
            count(*) FILTER (WHERE verb = 'review.recalled')::int AS recalled
     FROM "Event" WHERE "planId" = $1`,
    [planId],
  );
  const { signed, recalled } = rows[0];
  demand(signed === turns.signed, `history tells ${signed} of ${turns.signed} signatures`);
  const back = turns.signed + turns.recalled;
  demand(recalled === back, `history tells ${recalled} of ${back} times taken back`);
}
