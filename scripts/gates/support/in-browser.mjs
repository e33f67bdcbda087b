// Runs browser tests of tests/e2e/gates against an app of their own.
import { bin, run } from "../../start/run.mjs";
import { startApp } from "./app.mjs";

/** @param {string} name of the gate and of its tests' file; the exit code becomes this process's */
export async function inBrowser(name) {
  const app = await startApp(name, { DEMO: "1" });
  const tests = ["test", "--project=gates", `gates/${name}.spec.ts`];
  try {
    process.exitCode = await run(bin("@playwright/test/cli.js", ...tests), {
      env: { APP_URL: app.appUrl, APP_DATABASE_URL: await app.databaseUrl() },
    });
  } finally {
    await app.stop();
  }
}
