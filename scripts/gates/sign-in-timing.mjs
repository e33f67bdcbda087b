// Measures whether a clock can tell who has an account: sign-in and forgotten password, known and
// unknown addresses in turns, over HTTP against a running app. Medians may differ by 10 %.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../postgres/cluster.mjs";

const PEOPLE = 36;
const ROUNDS = 8;
const MOST = 0.1;

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const dataDir = await mkdtemp(path.join(tmpdir(), "cairn-timing-"));
// Each try comes from an address of its own, so that limits stay out of the picture.
const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, TRUST_PROXY: "1" };
let calls = 0;
const app = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "ignore", 2] });
try {
  await untilHealthy();
  for (let n = 0; n < PEOPLE; n++) {
    await send("/sign-up", { name: "Known", email: known(n), password: "nine stones on a pass" });
  }
  const passed = [
    await compare("sign-in", "/sign-in", { password: "not this one" }),
    await compare("forgotten password", "/forgot-password", {}),
  ];
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  app.kill("SIGTERM");
  await new Promise((resolve) => app.on("close", resolve));
  await rm(dataDir, { recursive: true, force: true });
}

function known(n) {
  return `known${n}@example.org`;
}

async function compare(what, page, fields) {
  const times = { known: [], unknown: [] };
  for (let round = -1; round < ROUNDS; round++) {
    for (let n = 0; n < PEOPLE; n++) {
      // Each goes first as often as the other, for whoever does may have woken something.
      const pair = [
        ["known", known(n)],
        ["unknown", `nobody${n}@example.org`],
      ];
      for (const [who, email] of (n + round) % 2 === 0 ? pair : pair.toReversed()) {
        const took = await timed(page, { ...fields, email });
        // The first round warms up.
        if (round >= 0) times[who].push(took);
      }
    }
  }
  const [a, b] = [median(times.known), median(times.unknown)];
  const apart = Math.abs(a - b) / Math.max(a, b);
  const words = `known ${a.toFixed(1)} ms, unknown ${b.toFixed(1)} ms`;
  console.log(`${what}: ${words}, ${(apart * 100).toFixed(1)} % apart`);
  return apart <= MOST;
}

async function timed(page, fields) {
  const form = await formOf(page, fields);
  const since = performance.now();
  await post(page, form);
  return performance.now() - since;
}

async function send(page, fields) {
  const status = await post(page, await formOf(page, fields));
  if (status !== 303) throw new Error(`${page} answered ${status}`);
}

/** The page's form as a browser without JavaScript would send it. */
async function formOf(page, fields) {
  const html = await (await fetch(base + page)).text();
  const form = new FormData();
  const hidden = /<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g;
  for (const [, name, value = ""] of html.matchAll(hidden)) {
    form.append(name, value.replaceAll("&quot;", '"'));
  }
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

async function post(page, body) {
  calls++;
  const address = `10.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`;
  const headers = { origin: base, "x-forwarded-for": address };
  const answer = await fetch(base + page, { method: "POST", headers, body, redirect: "manual" });
  await answer.arrayBuffer();
  return answer.status;
}

async function untilHealthy() {
  const deadline = Date.now() + 300_000;
  while (Date.now() < deadline && app.exitCode === null) {
    const answer = await fetch(`${base}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error("The app did not answer.");
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[sorted.length >> 1] + sorted[(sorted.length - 1) >> 1]) / 2;
}
