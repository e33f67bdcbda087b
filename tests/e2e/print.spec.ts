// What people take along on paper: the plan, a goal, the history, and a review that both signed.
import { expect, type Page, test } from "@playwright/test";
import { onPaper } from "../support/print";

/** Into the demo as its engineer; returns the address of her plan. */
async function demoPlan(page: Page): Promise<string> {
  await page.goto("/");
  await page.getByRole("button", { name: "Explore the demo" }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.getByRole("complementary", { name: "Your plans" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  return page.url();
}

test("a plan and a goal", async ({ page }) => {
  await demoPlan(page);
  await onPaper(page);
  for (const list of ["Short term", "Long term", "Outcomes"]) {
    await expect(page.getByRole("list", { name: list })).toBeVisible();
  }
  await expect(page.getByText("Overdue").first()).toBeVisible();
  await page.getByRole("link", { name: "Write 8 runbooks for the on-call rota" }).first().click();
  await expect(page.getByRole("list", { name: "Milestones" })).toBeVisible();
  await onPaper(page);
  const milestones = page.getByRole("list", { name: "Milestones" });
  await expect(milestones.getByText("How to tell slow from stuck.")).toBeVisible();
  await expect(page.getByText("Tariq Aziz suggests")).toBeVisible();
});

test("the history and the people of a plan", async ({ page }) => {
  const plan = await demoPlan(page);
  for (const room of ["history", "timeline", "people", "resources"]) {
    await page.goto(`${plan}/${room}`);
    await onPaper(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("a signed review, whole: what changed, both parts, focus, signatures and seal", async ({
  page,
}) => {
  const plan = await demoPlan(page);
  await page.goto(`${plan}/reviews`);
  await page.getByRole("listitem").filter({ hasText: "Signed" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/reviews\/[0-9a-f-]{36}$/);
  await onPaper(page);
  const main = page.getByRole("main");
  await expect(main.getByText(/^Mid-Level Data Engineer · .* 2026/)).toBeVisible();
  await expect(page.getByRole("region", { name: "What changed" })).toContainText(
    "Map every source",
  );
  for (const name of ["Runa Vik", "Mara Lindt"]) {
    await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  }
  await expect(main.getByText("Meeting", { exact: true }).first()).toBeVisible();
  await expect(main.getByText("Focus next quarter")).toBeVisible();
  await expect(main.getByText(/^Sealed by SHA-256 [0-9a-f]{64}/)).toBeVisible();
  expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
});
