// Nothing is lost: what was done can be taken back for a while, what was typed is still there.
import { expect, type Page, test } from "@playwright/test";
import { dayIn, signIn, signUp, startPlan } from "../support/journey";

const CERTIFICATE = "Complete Python Data Structures certification (Codecademy/Coursera)";
const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

const begin = async (page: Page): Promise<{ email: string; planId: string }> => {
  const email = await signUp(page);
  const planId = await startPlan(page, "junior-data-engineer", dayIn("Europe/Berlin", -30));
  return { email, planId };
};

test("an undo is offered for eight seconds at least, and goes by itself", async ({ page }) => {
  await begin(page);
  await page.clock.install();
  await page.getByRole("checkbox", { name: CERTIFICATE }).click();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeVisible();
  await page.mouse.move(0, 0);
  await page.getByRole("heading", { level: 1 }).click();
  await page.clock.runFor(8_000);
  await expect(undo).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(undo).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: CERTIFICATE })).toBeChecked();
});

test("Ctrl+Z takes back what was just done, but not while one types", async ({ page }) => {
  await begin(page);
  const tick = page.getByRole("checkbox", { name: CERTIFICATE });
  await tick.click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  const line = page.getByLabel("Add in one line");
  await line.fill("Read 3 books");
  await line.press("ControlOrMeta+z");
  await expect(tick).toBeChecked();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByText("Taken back.")).toBeVisible();
  await expect(tick).not.toBeChecked();
  await page.reload();
  await expect(tick).not.toBeChecked();
});

test("a note half written waits, in another browser too, until it is saved", async ({
  page,
  browser,
}) => {
  const { email } = await begin(page);
  await page.getByRole("link", { name: ETL }).click();
  await page.getByText("Log milestone").first().click();
  const goal = new URL(page.url()).pathname;
  const dialog = page.getByRole("dialog", { name: "Log milestone" });
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/drafts") && answer.ok());
  await dialog.getByLabel("What happened").fill("Weather data, hourly, with");
  await kept;
  await page.goto("/today");
  await page.goto(`${goal}?log`);
  await expect(dialog.getByLabel("What happened")).toHaveValue("Weather data, hourly, with");

  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, email);
  await elsewhere.goto(`${goal}?log`);
  const there = elsewhere.getByRole("dialog", { name: "Log milestone" });
  await expect(there.getByLabel("What happened")).toHaveValue("Weather data, hourly, with");
  await expect(there.getByText(/^Your draft, typed/)).toBeVisible();
  await there.getByLabel("What happened").fill("Weather data, hourly, with checks");
  await there.getByRole("button", { name: "Save milestone" }).click();
  await expect(there).toBeHidden();

  await page.goto(`${goal}?log`);
  await expect(dialog.getByLabel("What happened")).toHaveValue("");
});
