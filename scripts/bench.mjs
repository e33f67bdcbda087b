// npm run bench [-- --large] [--scale 0.01] [--seconds 5]: how fast it is, against a floor measured
// in the same run, with few plans and with a hundred thousand.
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { giveUp } from "./refusal.mjs";
import { build, generate } from "./start/build.mjs";
import { install } from "./start/install.mjs";
import { root } from "./start/run.mjs";
import { say, took } from "./start/say.mjs";
import { forgetSettings } from "./test/env.mjs";

const PLANS = 100_000;
const WALKERS = 200;
const LARGE_MOST = 1.3;
const QUERIES_MOST = 6;

const { values: asked } = parseArgs({
  options: {
    large: { type: "boolean", default: false },
    scale: { type: "string", default: "1" },
    seconds: { type: "string", default: "5" },
  },
});
const seconds = Number(asked.seconds);
const dataDir = path.join(root, ".cache/bench");

try {
  forgetSettings();
  await install({ dev: true });
  await generate();
  await build({});
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const { serveFloor } = await import("./bench/floor.mjs");
  const floor = await serveFloor();
  const sizes = [WALKERS];
  if (asked.large) sizes.push(Math.max(WALKERS, Math.round(PLANS * Number(asked.scale))));
  const columns = [];
  for (const plans of sizes) columns.push(await column(plans, floor));
  await floor.stop();
  await report(columns);
} catch (error) {
  giveUp(error);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

/** One database: made, served, measured. */
async function column(plans, floor) {
  const { openBench } = await import("./bench/database.mjs");
  const { ROWS, dress, requestsOf } = await import("./bench/rows.mjs");
  const { measure } = await import("./bench/measure.mjs");
  const { walkers } = await import("./bench/data.mjs");
  const { queriesOf } = await import("./bench/queries.mjs");
  const since = performance.now();
  const bench = await openBench(path.join(dataDir, String(plans)), plans);
  say(`${plans.toLocaleString("en")} plans made in ${took(since)}.`);
  try {
    const people = await walkers(bench.url, plans, WALKERS);
    await dress(people, bench.secret);
    const queries = new Map();
    await bench.served({ isLogged: true }, async (url) => {
      for (const row of ROWS.filter(({ floor: kind }) => kind === "page")) {
        const next = requestsOf(row, people);
        const get = () => {
          const { path: address, headers } = next();
          return fetch(url + address, { headers, redirect: "error" }).then((it) => it.text());
        };
        await get();
        queries.set(row.name, await queriesOf(bench.log, get));
      }
    });
    const speeds = new Map();
    await bench.served({ isLogged: false }, async (url) => {
      speeds.set("page", await measure(floor.url, () => ({ path: "/" }), seconds));
      speeds.set("json", await measure(floor.url, () => ({ path: "/json" }), seconds));
      for (const row of ROWS) {
        speeds.set(row.name, await measure(url, requestsOf(row, people), seconds));
      }
    });
    return { plans, speeds, queries };
  } finally {
    await bench.stop();
  }
}

async function report(columns) {
  const { ROWS } = await import("./bench/rows.mjs");
  const { judged, table } = await import("./bench/table.mjs");
  const [small, large] = columns;
  const head = ["", ...columns.flatMap(({ plans }) => [`${plans} plans, req/s`, "× floor"])];
  if (large) head.push("large ÷ small");
  head.push("queries");
  const floors = ["page", "json"].map((kind) => [
    kind === "page" ? "floor: a page with one line" : "floor: fixed JSON",
    ...columns.flatMap(({ speeds }) => [speeds.get(kind).toFixed(0), "1"]),
    ...(large ? [(small.speeds.get(kind) / large.speeds.get(kind)).toFixed(2)] : []),
    "",
  ]);
  const rows = ROWS.map(({ name, floor, most }) => {
    const cells = columns.flatMap(({ speeds }) => [
      speeds.get(name).toFixed(0),
      judged(speeds.get(floor) / speeds.get(name), most),
    ]);
    const queries = small.queries.get(name)?.length;
    if (large) cells.push(judged(small.speeds.get(name) / large.speeds.get(name), LARGE_MOST));
    cells.push(queries === undefined ? "" : `${queries} ${queries <= QUERIES_MOST ? "✓" : "✗"}`);
    return [name, ...cells];
  });
  say(`\n${table(head, [...floors, ...rows])}\n`);
  say("× floor: how many times the floor's time. Queries: but those of session and permission.");
}
