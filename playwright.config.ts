import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/browser";

const { APP_URL, CLOCK_URL } = process.env;
if (!APP_URL && !CLOCK_URL)
  throw new Error("npm test starts the app for these tests; to run them alone set APP_URL.");

const SNAPSHOTS = "**/snapshots.spec.ts";
const GATES = "**/gates/*.spec.ts";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/__screenshots__/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    toHaveScreenshot: { scale: "device" },
  },
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: APP_URL ?? "",
    browserName: "chromium",
    launchOptions: await findBrowser(),
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    ...(APP_URL
      ? [
          { name: "journeys", testIgnore: [SNAPSHOTS, GATES] },
          { name: "gates", testMatch: GATES },
        ]
      : []),
    // They need an app whose clock stands still.
    ...(CLOCK_URL
      ? [{ name: "snapshots", testMatch: SNAPSHOTS, use: { baseURL: CLOCK_URL } }]
      : []),
  ],
});
