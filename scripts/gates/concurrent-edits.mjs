// Five hundred edits of one goal at once, and the same request a hundred times at once: nothing is
// lost in silence, and what was sent twice has one effect.
import { randomUUID } from "node:crypto";
import { connect } from "../postgres/connect.mjs";
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { addPeople, apiOf, good } from "./support/people.mjs";

const EDITS = 500;
const EDITORS = 250;
const AT_ONCE = 100;

const app = await startApp("concurrent-edits");
const wrong = [];
const demand = (is, words) => void (is || wrong.push(words));

try {
  const url = await app.databaseUrl();
  const [editor, sender] = await addPeople(url, 2);
  const client = await connect(url);
  try {
    await edits(apiOf(app.appUrl, editor.token), client);
    await doubles(apiOf(app.appUrl, sender.token), client);
  } finally {
    await client.end();
  }
} finally {
  await app.stop();
}
for (const words of wrong) say(`  ${words}`);
process.exit(wrong.length > 0 ? 1 : 0);

async function newGoal(api) {
  const today = new Date().toISOString().slice(0, 10);
  const start = { template: "junior-data-engineer", startsOn: today };
  const plan = good(await api("POST", "/plans", start));
  const goal = { title: "Untouched", measure: { kind: "count", target: 1000, unit: "times" } };
  return { plan, goal: good(await api("POST", `/plans/${plan.id}/goals`, goal)) };
}

/** Two hundred and fifty windows on one goal, all saving at once, and each once more with what it then saw. */
async function edits(api, client) {
  const { goal } = await newGoal(api);
  const accepted = new Map();
  let conflicts = 0;
  let turn = 0;
  const editAgain = async () => {
    let version = goal.version;
    while (turn < EDITS) {
      turn += 1;
      const title = `Edit ${turn}`;
      const { status, body } = await api("PATCH", `/goals/${goal.id}`, { version, title });
      if (status === 200) {
        demand(!accepted.has(body.version), `version ${body.version} was given twice`);
        demand(body.version === version + 1, `an edit of ${version} was kept as ${body.version}`);
        demand(body.title === title, `${title} was answered with ${body.title}`);
        accepted.set(body.version, title);
        version = body.version;
      } else {
        demand(status === 409 && body.code === "version.old", `${status} ${body.code}`);
        demand(body.yours === version && body.current > version, "a conflict shows not both sides");
        demand(body.latest?.version === body.current, "a conflict shows not what stands now");
        conflicts += 1;
        version = body.current;
      }
    }
  };
  await Promise.all(Array.from({ length: EDITORS }, editAgain));
  const now = good(await api("GET", `/goals/${goal.id}`));
  const { rows } = await client.query(
    `SELECT count(*)::int AS edits FROM "Event" WHERE "goalId" = $1 AND verb = 'goal.edited'`,
    [goal.id],
  );
  const last = goal.version + accepted.size;
  demand(accepted.size + conflicts === EDITS, "some edits were neither accepted nor refused");
  demand(now.version === last, `the goal stands at version ${now.version}, not ${last}`);
  demand(now.title === accepted.get(last), "the goal does not show the last accepted edit");
  demand(
    rows[0].edits === accepted.size,
    `history tells ${rows[0].edits} of ${accepted.size} edits`,
  );
  const lost = Array.from({ length: accepted.size }, (_, at) => goal.version + 1 + at).filter(
    (version) => !accepted.has(version),
  );
  say(
    `concurrent edits: ${accepted.size} accepted, ${conflicts} conflicts shown, ${lost.length} lost in silence`,
  );
  demand(lost.length === 0, `nobody was told of versions ${lost.join(", ")}`);
}

/** One key a hundred times at once: one plan, one milestone, a hundred equal answers. */
async function doubles(api, client) {
  const { goal } = await newGoal(api);
  const same = async (path, body) => {
    const key = { "idempotency-key": randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => api("POST", path, body, key)),
    );
    const bad = answers.filter(({ status }) => status !== 201);
    demand(bad.length === 0, `${bad.length} of ${AT_ONCE} were answered ${bad[0]?.status}`);
    const different = new Set(answers.map(({ body: each }) => each?.id ?? each?.entry?.id));
    demand(different.size === 1, `${different.size} different answers to one key on ${path}`);
    const other = await api("POST", path, { ...body, title: "Other" }, key);
    demand(
      other.status === 422 || other.status === 400,
      `another body was answered ${other.status}`,
    );
  };
  const start = { template: "junior-data-engineer", startsOn: "2026-01-31", title: "Sent often" };
  await same("/plans", start);
  await same(`/goals/${goal.id}/entries`, { amount: 1, note: "Sent often" });
  const count = async (query, values) => (await client.query(query, values)).rows[0].n;
  const plans = await count(`SELECT count(*)::int AS n FROM "Plan" WHERE title = 'Sent often'`);
  const entries = await count(`SELECT count(*)::int AS n FROM "Entry" WHERE "goalId" = $1`, [
    goal.id,
  ]);
  demand(plans === 1, `${plans} plans came of one key`);
  demand(entries === 1, `${entries} milestones came of one key`);
  say(`double submits: ${AT_ONCE} at once with one key made ${plans} plan, ${entries} milestone`);
}
