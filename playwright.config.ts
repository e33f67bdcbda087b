import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/browser";

const baseURL = process.env.APP_URL;
if (!baseURL)
  throw new Error("npm test starts the app for these tests; to run them alone set APP_URL.");

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL,
    browserName: "chromium",
    launchOptions: await findBrowser(),
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
