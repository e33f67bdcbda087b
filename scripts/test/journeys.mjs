// The browser tests, against the built app on a fresh database of its own.
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../postgres/cluster.mjs";
import { Refusal } from "../refusal.mjs";
import { bin, root, run } from "../start/run.mjs";
import { say, took } from "../start/say.mjs";
import { findBrowser } from "./browser.mjs";
import { ofPlaywright } from "./totals.mjs";

const REPORT = ".cache/playwright.json";
const UP_SECONDS = 240;

/** @param {string[]} args for Playwright @returns {Promise<import("./totals.mjs").Totals>} */
export async function journeys(args) {
  await haveBrowser();
  const dataDir = await mkdtemp(path.join(tmpdir(), "cairn-journeys-"));
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), APP_URL: appUrl, DATA_DIR: dataDir, DEMO: "0" };
  const app = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = stopper(app);
  // Ended with us, whatever ends us.
  process.once("exit", () => app.kill("SIGTERM"));
  try {
    await untilUp(app);
    const since = performance.now();
    await rm(REPORT, { force: true });
    await run(bin("@playwright/test/cli.js", "test", "--reporter=list,json", ...args), {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
    });
    say(`Journeys (${took(since)})`);
    return ofPlaywright(path.join(root, REPORT));
  } finally {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function haveBrowser() {
  const found = await findBrowser().catch(() => null);
  if (found) return;
  say("Installing the browser …");
  await run(bin("@playwright/test/cli.js", "install", "chromium"));
  await findBrowser().catch((error) => {
    throw new Refusal(error.message);
  });
}

async function untilUp(app) {
  const log = createWriteStream(path.join(root, ".cache/journeys-app.log"));
  app.stderr.pipe(log);
  let words = "";
  await new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Refusal(`The app did not come up:\n${words}`)),
      UP_SECONDS * 1000,
    );
    late.unref();
    app.stderr.on("data", (chunk) => {
      words = (words + chunk).slice(-5000);
    });
    app.stdout.on("data", (chunk) => {
      log.write(chunk);
      words = (words + chunk).slice(-5000);
      if (words.includes("Cairn is at")) resolve();
    });
    app.on("close", () => reject(new Refusal(`The app ended:\n${words}`)));
  });
}

function stopper(app) {
  const closed = new Promise((resolve) => app.on("close", resolve));
  return async () => {
    app.kill("SIGTERM");
    await closed;
  };
}
