// Pictures of the main pages on a day that never passes: they fail when a page looks different.
// Meant so? npm run snapshots makes them anew.
import { expect, type Page, test } from "@playwright/test";
import { fixIds } from "../support/fixed-ids";
import { signUp } from "../support/journey";
import { THEMES, WIDTHS } from "../support/looks";
import { tellPlan } from "../support/told";

// Half the size is a fifth of the bytes and still shows a word or a colour that changed.
test.use({ deviceScaleFactor: 0.5 });

const clock = process.env.CAIRN_CLOCK ?? "";

test("the main pages look as they did", async ({ page }) => {
  test.setTimeout(120_000);
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
        await expect.soft(page).toHaveScreenshot(file);
      }
    }
  }
});

/** As tall as the page is, so that what sticks to the screen's foot hides nothing. */
async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
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
