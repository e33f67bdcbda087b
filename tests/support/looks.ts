// How a page is looked over: axe in both themes and widths, and that nothing scrolls sideways.
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export const THEMES = ["light", "dark"] as const;
export const WIDTHS = [360, 1280] as const;

type Rule = { ruleId: string; tags: string[] };
const axe: { getRules: () => Rule[] } = createRequire(import.meta.url)("axe-core");

// Every rule there is, but those that axe is taking back and those of level AAA.
const RULES = axe
  .getRules()
  .filter(({ tags }) => !tags.some((tag) => tag === "deprecated" || tag === "wcag2aaa"))
  .map(({ ruleId }) => ruleId);

/** Opens a page and finds nothing to object to, however it is looked at. */
export async function lookOver(page: Page, address: string): Promise<void> {
  // A change of theme is judged when it has happened, not on its way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withRules(RULES).analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect.soft(found, `axe on ${address}, ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
  await fits(page, address);
}

/** Nothing scrolls sideways on the narrowest screens, nor where the page is two columns. */
async function fits(page: Page, address: string): Promise<void> {
  for (const width of [320, 768, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(sideways, `${address} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const large = await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = "200%";
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    style.removeProperty("font-size");
    return sideways;
  });
  const words = `${address} scrolls sideways at 320 px with text of twice the size`;
  expect.soft(large, words).toBeLessThanOrEqual(0);
}
