// npm run bench [-- --large] [--scale 0.01] [--rounds 9]: how fast it is, against a floor measured
// in the same rounds, with few plans and with a hundred thousand.
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { giveUp } from "./refusal.mjs";
import { generate } from "./start/build.mjs";
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
    rounds: { type: "string", default: "9" },
  },
});
const rounds = Number(asked.rounds);
const dataDir = path.join(root, ".cache/bench");

try {
  forgetSettings();
  await install({ dev: true });
  await generate();
  const { buildApp } = await import("./bench/app.mjs");
  await buildApp();
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const { FEWEST } = await import("./bench/data.mjs");
  const sizes = [FEWEST];
  if (asked.large) sizes.push(Math.max(FEWEST, Math.round(PLANS * Number(asked.scale))));
  const columns = [];
  for (const plans of sizes) columns.push(await column(plans));
  await report(columns);
} catch (error) {
  giveUp(error);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

/** One database: made, served, measured. */
async function column(plans) {
  const { openBench } = await import("./bench/database.mjs");
  const { FLOORS, ROWS, dress, requestsOf } = await import("./bench/rows.mjs");
  const { measure, timesOf } = await import("./bench/measure.mjs");
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
        queries.set(row.name, await queriesOf(bench.log, get));
      }
    });
    const addressOf = (row) => ({ name: row.name, next: requestsOf(row, people) });
    const speeds = new Map();
    const times = new Map();
    await bench.served({ isLogged: false }, async (url, pids) => {
      // What is written makes what is read new: readers first, and by themselves.
      for (const [floor, rows] of groups(FLOORS, ROWS)) {
        const found = await measure(url, [floor, ...rows].map(addressOf), { rounds, pids });
        for (const [name, speed] of found) {
          speeds.set(name, speed);
          times.set(name, timesOf(found.get(floor.name), speed));
        }
      }
    });
    return { plans, speeds, times, queries };
  } finally {
    await bench.stop();
  }
}

/** Each floor with the rows that stand on it, those that read and those that write apart. */
function groups(floors, rows) {
  return floors.flatMap((floor) =>
    [false, true]
      .map((isWrite) => [
        floor,
        rows.filter((row) => row.floor === floor.floor && (row.ask !== undefined) === isWrite),
      ])
      .filter(([, own]) => own.length > 0),
  );
}

async function report(columns) {
  const { FLOORS, ROWS } = await import("./bench/rows.mjs");
  const { judged, table } = await import("./bench/table.mjs");
  const { middle } = await import("./bench/measure.mjs");
  const [small, large] = columns;
  const titles = ({ plans }) => [`${plans} plans: req/s`, "× floor", "ms CPU", "first req/s"];
  const ratios = large ? ["large ÷ small", "first"] : [];
  const head = ["", ...columns.flatMap(titles), ...ratios, "queries"];
  const rows = [...FLOORS, ...ROWS].map(({ name, most }) => {
    const cells = columns.flatMap(({ speeds, times }) => {
      const { perSecond, cpuMs, first } = speeds.get(name);
      const judgement = judged(times.get(name), most);
      const fast = middle(perSecond).toFixed(0);
      return [fast, judgement, middle(cpuMs).toFixed(1), first.toFixed(0)];
    });
    if (large) {
      const [few, many] = [small, large].map(({ speeds }) => middle(speeds.get(name).perSecond));
      const [fewFirst, manyFirst] = [small, large].map(({ speeds }) => speeds.get(name).first);
      cells.push(judged(few / many, LARGE_MOST), judged(fewFirst / manyFirst));
    }
    const queries = small.queries.get(name)?.length;
    cells.push(queries === undefined ? "" : `${queries} ${queries <= QUERIES_MOST ? "✓" : "✗"}`);
    return [name, ...cells];
  });
  say(`\n${table(head, rows)}\n`);
  if (rows.flat().some((cell) => cell.includes("✗"))) process.exitCode = 1;
  say(
    "× floor: how many times the floor's time, the median of the rounds. ms CPU: server and database, a request.",
  );
  say(
    "first: two hundred looks, each the first of its person at this page since the server started.",
  );
  say("Queries: but those of session and permission.");
}
