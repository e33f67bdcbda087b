// Every page, empty and full, in both themes and widths.
import { expect, test } from "@playwright/test";
import { PAGES } from "../../inventory/doors";
import { giveAdministration } from "../../support/administrator";
import { dayIn, signUp } from "../../support/journey";
import { lookOver } from "../../support/looks";
import {
  adminPages,
  EMPTY_PAGES,
  fullPages,
  openReviewOn,
  PEOPLES_PAGES,
  PUBLIC_PAGES,
  tellPlan,
} from "../../support/told";

test.describe.configure({ timeout: 600_000 });

test("every page there is is among those looked at", () => {
  const members = [...EMPTY_PAGES, ...fullPages("ID", "ID", "ID")];
  const looked = [...PUBLIC_PAGES, ...members, ...adminPages("ID")];
  // The parts of a page, what Next makes for itself, pictures, and what only development shows.
  const pages = Object.keys(PAGES).filter((page) => !/_|\.svg|\.png|styleguide/.test(page));
  const unseen = pages.filter((page) => {
    const shape = new RegExp(`^${page.replace(/\[[^\]]+\]/g, "[^/?]+")}(\\?|$)`);
    return !looked.some((address) => shape.test(address));
  });
  expect(unseen).toEqual([]);
});

test("the pages anybody sees", async ({ page }) => {
  for (const address of PUBLIC_PAGES) await lookOver(page, address);
});

test("an account without a plan", async ({ page }) => {
  await signUp(page);
  for (const address of EMPTY_PAGES) await lookOver(page, address);
});

test("a plan of today, empty yet", async ({ page }) => {
  await signUp(page);
  const answer = await page.request.post("/api/v1/plans", {
    headers: { origin: new URL(page.url()).origin },
    data: { template: "junior-data-engineer", startsOn: dayIn("Europe/Berlin") },
  });
  const { id, goals } = await answer.json();
  const review = await openReviewOn(page, id, dayIn("Europe/Berlin"));
  for (const address of fullPages(id, goals[0].id, review)) await lookOver(page, address);
});

test("a plan under way", async ({ page }) => {
  await signUp(page);
  const { plan, goal } = await tellPlan(page, dayIn("Europe/Berlin"));
  const review = await openReviewOn(page, plan, dayIn("Europe/Berlin"));
  for (const address of fullPages(plan, goal, review)) await lookOver(page, address);
});

for (const [entrance, pages] of PEOPLES_PAGES) {
  test(`a demo entered ${entrance.source}`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: entrance }).click();
    await expect(page).not.toHaveURL(/\/$/);
    for (const address of pages) await lookOver(page, address);
  });
}

test("the rooms of the administration", async ({ page }) => {
  await giveAdministration(await signUp(page));
  const me = await (await page.request.get("/api/v1/me")).json();
  for (const address of adminPages(me.id)) await lookOver(page, address);
});
