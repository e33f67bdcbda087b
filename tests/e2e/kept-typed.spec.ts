// What cannot be is refused in words, and what was typed is still there: in forms of plans and accounts.
import { expect, type Page, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

/** Types what the browser's own field would not let through. */
const force = (page: Page, label: string, text: string) =>
  page.getByLabel(label).evaluate((field: HTMLInputElement, value) => {
    field.type = "text";
    field.value = value;
  }, text);

test("a day that does not exist, and one that is none", async ({ page }) => {
  await signUp(page);
  const planId = await startPlan(page, "junior-data-engineer", dayIn("UTC", -30));
  for (const day of ["2026-02-30", '{"$gt":""}']) {
    await page.goto(`/plans/${planId}?pause`);
    await page.getByLabel("Reason").fill("To the sea");
    await force(page, "First day", day);
    await page.getByRole("button", { name: "Pause these days" }).click();
    const dialog = page.getByRole("dialog", { name: "Pause" });
    await expect(dialog.getByRole("alert").first()).toBeVisible();
    await expect(page.getByLabel("Reason")).toHaveValue("To the sea");
  }
  const pauses = await (await page.request.get(`/api/v1/plans/${planId}/pauses`)).json();
  expect(pauses.items).toEqual([]);
});

test("an account's name and address", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Runa Vik");
  await page.getByLabel("Email").fill("runa-at-nowhere");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Runa Vik");
  await expect(page.getByLabel("Email")).toHaveValue("runa-at-nowhere");
  await signUp(page);
  await page.goto("/settings");
  const change = page.getByRole("form", { name: "Change email" });
  await change.getByLabel("New email").fill("runa@new.example.org");
  await change.getByLabel("Your password").fill("not this one");
  await change.getByRole("button").click();
  await expect(change.getByRole("alert").first()).toBeVisible();
  await expect(change.getByLabel("New email")).toHaveValue("runa@new.example.org");
});
