// Pictures of the main pages on a day that never passes: they fail when a page looks different.
// Meant so? npm run snapshots makes them anew.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { fixIds } from "../support/fixed-ids";
import { signUp } from "../support/journey";
import { THEMES, WIDTHS } from "../support/looks";
import { tellPlan } from "../support/told";

// Half the size is a fifth of the bytes and still shows a word or a colour that changed.
test.use({ deviceScaleFactor: 0.5 });

/** The browser that took the pictures. */
const TAKEN_WITH = path.join(import.meta.dirname, "__screenshots__/browser.txt");
/** The same browser draws the same to a few edges of letters; another one draws every edge a
 * little differently, and only a part that moved, came or went is told apart. */
const SAME = { threshold: 0.1, maxDiffPixels: 20 };
const OTHER = { threshold: 0.3, maxDiffPixelRatio: 0.02 };

const clock = process.env.CAIRN_CLOCK ?? "";

test("the main pages look as they did", async ({ page, browser }, { config }) => {
  test.setTimeout(360_000);
  if (config.updateSnapshots === "changed") writeFileSync(TAKEN_WITH, `${browser.version()}\n`);
  const isSame = readFileSync(TAKEN_WITH, "utf8").trim() === browser.version();
  await page.clock.setFixedTime(clock);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signUp(page);
  const told = await tellPlan(page, clock.slice(0, 10));
  const { plan, goal } = await fixIds(process.env.CLOCK_DATABASE_URL ?? "", told);
  const pages = [
    ["today", "/today"],
    ["plan", `/plans/${plan}`],
    ["goal", `/plans/${plan}/goals/${goal}`],
    ["templates", "/templates"],
    ["landing", "/"],
  ] as const;
  for (const [name, address] of pages) {
    if (name === "templates") await page.context().clearCookies();
    await page.goto(address, { waitUntil: "networkidle" });
    for (const width of WIDTHS) {
      await showWhole(page, width);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        const file = `${name}-${width}-${colorScheme}.png`;
        await expect.soft(page).toHaveScreenshot(file, isSame ? SAME : OTHER);
      }
    }
  }
});

/** As tall as the page is, so that what sticks to the screen's foot hides nothing. */
async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  // The page before may have been taller: what is measured is this size, not that.
  await page.waitForFunction((wide) => innerWidth === wide && innerHeight === 800, width);
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(
    () =>
      new Promise<number>((settled) => {
        const measure = () => settled(document.documentElement.scrollHeight);
        requestAnimationFrame(() => requestAnimationFrame(measure));
      }),
  );
  await page.setViewportSize({ width, height });
}
