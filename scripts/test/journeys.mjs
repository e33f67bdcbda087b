// The browser tests, against the built app on fresh databases of their own.
import { rm } from "node:fs/promises";
import path from "node:path";
import { startApp } from "../gates/support/app.mjs";
import { Refusal } from "../refusal.mjs";
import { bin, root, run } from "../start/run.mjs";
import { say, took } from "../start/say.mjs";
import { findBrowser } from "./browser.mjs";
import { ofPlaywright } from "./totals.mjs";

const REPORT = ".cache/playwright.json";
/** When the pictures of the main pages are taken: a Wednesday morning. */
const CLOCK = { CAIRN_CLOCK: "2026-10-14T09:30:00Z", CAIRN_TEST: "1", DEMO: "1" };

/**
 * @param {{ projects?: string[], args?: string[] }} [wish] of playwright.config.ts, and for Playwright
 * @returns {Promise<import("./totals.mjs").Totals>}
 */
export async function journeys({ projects = ["journeys", "snapshots"], args = [] } = {}) {
  await haveBrowser();
  const apps = [];
  const start = async (name, env) => {
    const app = await startApp(name, env);
    apps.push(app);
    return app;
  };
  try {
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT };
    if (projects.includes("journeys")) {
      const { appUrl, databaseUrl, dataDir } = await start("journeys", { DEMO: "1" });
      const mails = path.join(dataDir, "mail");
      Object.assign(env, {
        APP_URL: appUrl,
        APP_DATABASE_URL: await databaseUrl(),
        APP_MAILS: mails,
      });
    }
    if (projects.includes("snapshots")) {
      const { appUrl, databaseUrl } = await start("snapshots", CLOCK);
      Object.assign(env, CLOCK, { CLOCK_URL: appUrl, CLOCK_DATABASE_URL: await databaseUrl() });
    }
    const since = performance.now();
    await rm(REPORT, { force: true });
    const chosen = projects.map((name) => `--project=${name}`);
    await run(bin("@playwright/test/cli.js", "test", "--reporter=list,json", ...chosen, ...args), {
      env,
    });
    say(`Journeys (${took(since)})`);
    return ofPlaywright(path.join(root, REPORT));
  } finally {
    for (const app of apps) await app.stop();
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
