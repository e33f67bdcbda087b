// A plan is reworked by its owner: its title and start, a holiday, the order of its goals, a view of it.
import { expect, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";
const CERTIFICATE = "Complete Python Data Structures certification (Codecademy/Coursera)";
const ZONE = "Europe/Berlin";

test("it gets another title and start, and its goals move along", async ({ page }) => {
  await signUp(page);
  const planId = await startPlan(page, "junior-data-engineer", dayIn(ZONE, -30));
  const dueOf = async () => {
    const plan = await (await page.request.get(`/api/v1/plans/${planId}`)).json();
    return plan.goals.find(({ title }: { title: string }) => title === ETL).dueOn as string;
  };
  const before = await dueOf();
  await page.getByRole("button", { name: "Plan options" }).click();
  await page.getByRole("link", { name: "Title and start date" }).click();
  const dialog = page.getByRole("dialog", { name: "Plan details" });
  await dialog.getByLabel("Title").fill("Up the north face");
  await dialog.getByLabel("Start date").fill(dayIn(ZONE, -10));
  await dialog.getByRole("button", { name: "Save plan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Up the north face");
  expect((await dueOf()) > before).toBe(true);
});

test("a pause keeps the line flat, and is taken back", async ({ page }) => {
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn(ZONE, -30));
  await page.getByRole("button", { name: "Plan options" }).click();
  await page.getByRole("link", { name: "Pause" }).click();
  const dialog = page.getByRole("dialog", { name: "Pause" });
  await dialog.getByLabel("First day").fill(dayIn(ZONE, 3));
  await dialog.getByLabel("Last day").fill(dayIn(ZONE, 1));
  await dialog.getByRole("button", { name: "Pause these days" }).click();
  await expect(dialog.getByRole("alert").first()).toBeVisible();
  await expect(dialog.getByLabel("First day")).toHaveValue(dayIn(ZONE, 3));
  await dialog.getByLabel("First day").fill(dayIn(ZONE));
  await dialog.getByRole("button", { name: "Pause these days" }).click();
  await expect(page.getByText(/^Paused until/)).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText(/^Paused until/)).toBeHidden();
});

test("a goal is dragged to another place, and stays there", async ({ page }) => {
  await signUp(page);
  const planId = await startPlan(page, "junior-data-engineer", dayIn(ZONE));
  await page.goto(`/plans/${planId}?arrange`);
  const rows = page.getByRole("list", { name: "Short term" }).getByRole("listitem");
  await expect(rows.first()).toContainText(CERTIFICATE);
  const grip = rows.first().locator("span[aria-hidden]");
  const to = await rows.nth(2).boundingBox();
  if (!to) throw new Error("the rows are not there");
  const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move(to.x + 24, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await saved;
  await page.goto(`/plans/${planId}`);
  const first = page.getByRole("list", { name: "Short term" }).getByRole("listitem").first();
  await expect(first).not.toContainText(CERTIFICATE);
});

test("a view of its goals stands in the address, and lasts", async ({ page }) => {
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn(ZONE, -30));
  const rows = page.locator(".goal-row");
  await expect(rows).toHaveCount(8);
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(page).toHaveURL(/\?show=done$/);
  await expect(page.getByText("No goal fits this view.")).toBeVisible();
  await page.getByRole("link", { name: "Open", exact: true }).click();
  await expect(page).toHaveURL(/\?show=open$/);
  await page.getByRole("link", { name: "Due date" }).click();
  await expect(page).toHaveURL(/show=open.*sort=due/);
  await page.reload();
  await expect(rows).toHaveCount(8);
});
