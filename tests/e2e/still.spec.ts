// What never moves is sent once, where it is drawn; it must be there on every other way to a page too.
import { expect, type Page, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

/** What React has to complain of: above all a page that is not what it was told. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => message.type() === "error" && heard.push(message.text()));
  return heard;
}

test("rows, charts and places are there after a load, a way there and a way back", async ({
  page,
}) => {
  const heard = complaints(page);
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn("UTC", -30));
  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: ETL });
  const chart = page.getByRole("img", { name: "Progress of the whole plan" });
  const drawn = await chart.innerHTML();
  const rows = await page.locator(".goal-row").count();
  await row.getByRole("link", { name: ETL }).click();
  await expect(page.getByRole("heading", { level: 1, name: ETL })).toBeVisible();
  await page.goBack();
  await expect(row).toBeVisible();
  await expect(page.locator(".goal-row")).toHaveCount(rows);
  expect(await chart.innerHTML()).toBe(drawn);
  await page.goForward();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Plans" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Plans" })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await row.getByRole("checkbox").check();
  await expect(row.getByText("Done", { exact: true })).toBeVisible();
  await expect(page.locator(".goal-row")).toHaveCount(rows);
  expect(heard).toEqual([]);
});

test("a page has one name, after a load, a way there and a way back", async ({ page }) => {
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn("UTC", -30));
  const names = (name: string) =>
    expect.poll(() => page.locator("head > title").allTextContents()).toEqual([`${name} · Cairn`]);
  const main = page.getByRole("navigation", { name: "Main" });
  await page.reload();
  await names("Junior Data Engineer");
  await page.locator(".goal-row").getByRole("link", { name: ETL }).click();
  await names(ETL);
  await page.reload();
  await names(ETL);
  await main.getByRole("link", { name: "Today" }).click();
  await names("Today");
  await page.goBack();
  await names(ETL);
  await page.goBack();
  await page.getByRole("link", { name: "History" }).click();
  await names("History · Junior Data Engineer");
  await page.goto("/plans/new?template=nonsense");
  await names("Not here");
  await main.getByRole("link", { name: "Plans" }).click();
  await names("Plans");
});

test("a way to nowhere says so inside the frame", async ({ page }) => {
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn("UTC", -30));
  await page.reload();
  const link = page.locator(".goal-row a").first();
  await link.evaluate((a) =>
    a.setAttribute("href", a.getAttribute("href")?.replace(/.$/, "x") ?? ""),
  );
  await link.click();
  await expect(
    page.getByRole("heading", { name: "There is nothing at this address." }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Go to Today" })).toBeVisible();
  await page.reload();
  await expect(page).toHaveTitle("Not here · Cairn");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Plans" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Plans" })).toBeVisible();
});
