// Pictures of the main pages on a day that never passes: they fail when a page looks different.
// Meant so? npm run snapshots makes them anew.
import { expect, test } from "@playwright/test";
import { signUp } from "../support/journey";
import { THEMES, WIDTHS } from "../support/looks";
import { tellPlan } from "../support/told";

const clock = process.env.CAIRN_CLOCK ?? "";

test("the main pages look as they did", async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(clock);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signUp(page);
  const { plan, goal } = await tellPlan(page, clock.slice(0, 10));
  const pages = [
    ["today", "/today"],
    ["plan", `/plans/${plan}`],
    ["goal", `/plans/${plan}/goals/${goal}`],
    ["templates", "/templates"],
    ["landing", "/"],
  ] as const;
  for (const [name, address] of pages) {
    if (name === "templates") await page.context().clearCookies();
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        const file = `${name}-${width}-${colorScheme}.png`;
        await expect.soft(page).toHaveScreenshot(file, { fullPage: true });
      }
    }
  }
});
