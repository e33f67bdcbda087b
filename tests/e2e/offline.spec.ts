// Without a connection the page stays, says so, and goes on once it is back.
import { expect, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

test("a link waits for the connection, and what was typed stays", async ({ page, context }) => {
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn("UTC", -30));
  const note = page.getByText("No connection.");
  const plans = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Plans" });
  const field = page.getByLabel("Add in one line");
  await field.fill("Give 3 talks by 30 June");
  await context.setOffline(true);
  await expect(note).toBeVisible();
  await plans.click();
  await field.press("Enter");
  await expect(page.getByText("This could not be sent.")).toBeVisible();
  await expect(field).toHaveValue("Give 3 talks by 30 June");
  await context.setOffline(false);
  await expect(note).toBeHidden();
  await plans.click();
  await expect(page.getByRole("heading", { level: 1, name: "Plans" })).toBeVisible();
});

test("a form in a dialog stays until there is a way out of it", async ({ page, context }) => {
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn("UTC", -30));
  await page.getByRole("button", { name: "Add goal" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a goal" });
  await dialog.getByLabel("Title").fill("Give a talk");
  await context.setOffline(true);
  await expect(page.getByText("No connection.")).toBeVisible();
  await page.keyboard.press("Escape");
  await dialog.getByRole("link", { name: "Close" }).click();
  await expect(dialog.getByLabel("Title")).toHaveValue("Give a talk");
  await context.setOffline(false);
  await expect(page.getByText("No connection.")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
});
