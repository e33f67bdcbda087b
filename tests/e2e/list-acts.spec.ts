// Acts from the plan's list: quick with a script, told in words when refused, and safe without one.
import { expect, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

const JUNIOR = "junior-data-engineer";
const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

test("one more from the list counts once, keeps the focus, and can be taken back", async ({
  page,
}) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("UTC", -30));
  const row = page.getByRole("listitem").filter({ hasText: ETL });
  const more = row.getByRole("button", { name: `+1: ${ETL}` });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(row.getByText("1 of 5 pipelines")).toBeVisible();
  await expect(more).toBeFocused();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row.getByText("1 of 5 pipelines")).toBeHidden();
  await more.click();
  await expect(row.getByText("1 of 5 pipelines")).toBeVisible();
});

test("a tick that is refused goes back and says why in its row", async ({ page }) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("UTC", -30));
  const row = page.getByRole("listitem").filter({ hasText: ETL });
  const goalId = await row.locator("input[name=goalId]").first().inputValue();
  const origin = new URL(page.url()).origin;
  const ticked = await page.request.put(`/api/v1/goals/${goalId}/completion`, {
    headers: { origin },
  });
  expect(ticked.ok()).toBe(true);
  await row.getByRole("checkbox").click();
  await expect(row.getByRole("alert")).toContainText(/done/i);
  await expect(row.getByRole("checkbox")).not.toBeChecked();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("one more counts, and a refusal is told on the page", async ({ page }) => {
    await signUp(page);
    await startPlan(page, JUNIOR, dayIn("UTC", -30));
    const row = page.getByRole("listitem").filter({ hasText: ETL });
    await row.getByRole("button", { name: `+1: ${ETL}` }).click();
    await expect(row.getByText("1 of 5 pipelines")).toBeVisible();
    const goalId = await row.locator("input[name=goalId]").first().inputValue();
    const origin = new URL(page.url()).origin;
    await page.request.put(`/api/v1/goals/${goalId}/completion`, { headers: { origin } });
    await row.getByRole("checkbox").check();
    await row.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert")).toContainText(/done/i);
    await expect(row.getByRole("checkbox")).toBeChecked();
  });
});
