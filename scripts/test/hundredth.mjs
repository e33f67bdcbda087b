// A hundredth of the bench's large database under the built app: every page of a member answers, and
// none asks the database more questions when there is more to show.
import { readdirSync } from "node:fs";
import path from "node:path";
import { fill, walkers } from "../bench/data.mjs";
import { logStatements, queriesOf } from "../bench/queries.mjs";
import { dress } from "../bench/rows.mjs";
import { startApp } from "../gates/support/app.mjs";
import { apiOf, good } from "../gates/support/people.mjs";
import { connect } from "../postgres/connect.mjs";
import { openPostgres } from "../postgres.mjs";
import { newSecret } from "../settings.mjs";
import { root } from "../start/run.mjs";
import { say, took } from "../start/say.mjs";

const PLANS = 1_000;
const MORE = 15;
const QUERIES_MOST = 6;
const PAGES = path.join(root, "app/(member)");

/** @returns {Promise<import("./totals.mjs").Totals>} a test for each page */
export async function hundredth() {
  const since = performance.now();
  const secret = newSecret();
  const app = await startApp("hundredth", { AUTH_SECRET: secret });
  try {
    const postgres = await openPostgres({ dataDir: app.dataDir, share: true });
    await fill(postgres.url, PLANS);
    const both = await walkers(postgres.url, PLANS, 2);
    await dress(both, secret);
    await readied(app, postgres, both);
    const log = path.join(app.dataDir, "postgres.log");
    const problems = [];
    for (const page of pages()) {
      const counts = [];
      for (const walker of both) {
        const asked = await queriesOf(log, async () => {
          const address = app.appUrl + filled(page, walker);
          const { status } = await fetch(address, { headers: walker.page });
          if (status !== 200) problems.push(`${page} answers ${status}`);
        });
        counts.push(asked.length);
      }
      const [few, most] = counts;
      if (most > QUERIES_MOST) problems.push(`${page} asks ${most} queries`);
      if (most > few) problems.push(`${page} asks ${few} queries, and ${most} with more rows`);
    }
    for (const words of problems) say(`  ${words}`);
    say(`Every page on ${PLANS} plans (${took(since)})`);
    const failed = new Set(problems.map((words) => words.split(" ")[0])).size;
    return { passed: pages().length - failed, failed, skipped: 0 };
  } finally {
    await app.stop();
  }
}

/** Addresses of a member's pages, with the names of what stands in them. */
const pages = () =>
  readdirSync(PAGES, { recursive: true })
    .map((file) => `/${String(file).replaceAll(path.sep, "/")}`)
    .filter((file) => file.endsWith("/page.tsx"))
    .map((file) => file.slice(0, -"/page.tsx".length))
    .sort();

function filled(page, { planId, goals, personId, reviewId }) {
  const known = { planId, goalId: goals[0], personId, reviewId };
  const values = { ...known, slug: "junior-data-engineer", version: "1" };
  return page.replace(/\[(\w+)\]/g, (_, name) => values[name]);
}

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Both walkers have an open review and administrate; `most` has more of everything. Queries are logged. */
async function readied(app, postgres, [few, most]) {
  const client = await connect(postgres.url);
  try {
    await client.query(`UPDATE "Person" SET "isAdministrator" = true`);
    const period = { from: daysAgo(40), to: daysAgo(10) };
    for (const walker of [few, most]) {
      const api = apiOf(app.appUrl, walker.token);
      const { id } = good(await api("POST", `/plans/${walker.planId}/reviews`, { period }));
      walker.reviewId = id;
    }
    const api = apiOf(app.appUrl, most.token);
    for (let turn = 1; turn <= MORE; turn += 1) {
      const { planId, goals } = most;
      good(await api("POST", `/plans/${planId}/goals`, { title: `One more ${turn}` }));
      good(await api("POST", `/plans/${planId}/comments`, { text: `Well begun ${turn}` }));
      good(await api("POST", `/goals/${goals[0]}/comments`, { text: `Well done ${turn}` }));
      good(await api("POST", `/goals/${goals[0]}/entries`, { amount: 1, note: `Stone ${turn}` }));
    }
    await logStatements(postgres.adminUrl, "cairn", true);
    // It is logged from the next connection on.
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user AND pid <> pg_backend_pid()",
    );
  } finally {
    await client.end();
  }
}
