// npm run pictures: photographs the demo for README, so that the pictures show what there is.
// BASE=http://… photographs an app that runs already.
import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { startApp } from "./gates/support/app.mjs";
import { giveUp, Refusal } from "./refusal.mjs";
import { build, generate } from "./start/build.mjs";
import { install } from "./start/install.mjs";
import { root } from "./start/run.mjs";
import { say } from "./start/say.mjs";
import { findBrowser } from "./test/browser.mjs";
import { forgetSettings } from "./test/env.mjs";

const FOLDER = "public/pictures";
const WIDTH = 1280;
const MOST_BYTES = 200_000;
const GOAL = "Write 8 runbooks for the on-call rota";
// What is no part of the product: the tools of development, and the line that says it is a demo.
const HIDDEN = "nextjs-portal, [data-demo] { display: none !important; }";

const base = process.env.BASE;
forgetSettings();

try {
  const app = base ? null : await ownApp();
  try {
    await photograph(base ?? app?.appUrl ?? "");
  } finally {
    await app?.stop();
  }
} catch (error) {
  giveUp(error);
}

async function ownApp() {
  await install({ dev: true });
  await generate();
  await build({});
  return startApp("pictures", { DEMO: "1" });
}

/** @param {string} baseURL of an app with a demo */
async function photograph(baseURL) {
  await mkdir(path.join(root, FOLDER), { recursive: true });
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({
      baseURL,
      viewport: { width: WIDTH, height: 800 },
      colorScheme: "light",
      reducedMotion: "reduce",
      timezoneId: "UTC",
    });
    page.setDefaultTimeout(60_000);
    await page.goto("/");
    await take(page, "landing", 800);
    await page.goto("/templates");
    await take(page, "templates", 1100);
    await page.goto("/");
    await page.getByRole("button", { name: "Explore the demo" }).click();
    await page.waitForURL("**/today");
    await take(page, "today", 840);
    await page.getByRole("complementary", { name: "Your plans" }).getByRole("link").click();
    await page.waitForURL(/\/plans\/[\w-]+$/);
    const plan = page.url();
    await take(page, "plan", 1200);
    await page.getByRole("link", { name: GOAL }).first().click();
    await page.waitForURL("**/goals/**");
    await take(page, "goal", 1100);
    // Loaded anew, the page has its line with the demo's other people.
    await page.goto("/plans");
    await page.getByRole("button", { name: /Mara Lindt/ }).click();
    await page.waitForURL("**/team");
    await take(page, "team", 980);
    await page.goto(`${plan}/reviews`);
    await page.getByRole("listitem").filter({ hasText: "Signed" }).getByRole("link").click();
    await page.waitForURL("**/reviews/*");
    await take(page, "review", 860);
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} name
 * @param {number} height
 */
async function take(page, name, height) {
  await page.setViewportSize({ width: WIDTH, height });
  await page.addStyleTag({ content: HIDDEN });
  await page.waitForLoadState("networkidle");
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(root, FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new Refusal(`${name}.png has ${size} bytes, at most ${MOST_BYTES}.`);
  say(`${FOLDER}/${name}.png, ${Math.round(size / 1000)} kB`);
}
