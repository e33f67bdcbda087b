// Charts by keyboard: what a point says is said without a pointer, and one Tab leaves again.
import { expect, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";
import { tellPlan } from "../support/told";

test("every chart is read by keyboard, and has its table", async ({ page }) => {
  test.slow();
  await signUp(page);
  const { plan, goal } = await tellPlan(page, dayIn("Europe/Berlin"));

  await page.goto(`/plans/${plan}`);
  const burnUp = page.getByRole("slider", { name: "Progress of the whole plan, week by week" });
  await burnUp.focus();
  const today = await burnUp.getAttribute("aria-valuetext");
  expect(today).toMatch(/\d{4}: \d+ %, expected \d+ %$/);
  await page.keyboard.press("ArrowLeft");
  await expect(burnUp).not.toHaveAttribute("aria-valuetext", today ?? "");
  const before = (await burnUp.getAttribute("aria-valuetext")) ?? "";
  await expect(page.getByText(before)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByText(before)).toBeHidden();

  await page.goto(`/plans/${plan}/goals/${goal}`);
  const points = page.getByRole("list", { name: "Milestones on the road" }).getByRole("link");
  await expect(points).toHaveCount(2);
  await points.last().focus();
  await expect(points.last()).toHaveAccessibleName(/production pipelines/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#/);

  await page.goto(`/plans/${plan}/history`);
  const weeks = page.getByRole("slider", { name: "Milestones by week" });
  await weeks.focus();
  await page.keyboard.press("Home");
  await expect(weeks).toHaveAttribute("aria-valuetext", /^Week of .+: no milestones$/);

  await page.goto(`/plans/${plan}/timeline`);
  const first = page.getByRole("list", { name: "Short term" }).getByRole("link").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/goals\//);

  for (const address of ["", "/history", "/timeline", `/goals/${goal}`]) {
    await page.goto(`/plans/${plan}${address}`);
    await page.getByText("As a table").click();
    await expect.soft(page.getByRole("main").getByRole("table"), address).toBeVisible();
  }
});

test("a chart that moves on stays as one looks at it", async ({ page }) => {
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn("Europe/Berlin", -30));
  const reader = page.getByRole("slider", { name: "Progress of the whole plan, week by week" });
  const words = () => reader.getAttribute("aria-valuetext");
  const before = await words();
  const table = page.getByRole("main").getByRole("table");
  await page.getByText("As a table").click();
  await expect(table).toBeVisible();
  await page.getByRole("button", { name: /^\+1: Build 5 ETL pipelines/ }).click();
  await expect.poll(words).not.toBe(before);
  await expect(table).toBeVisible();
  await reader.focus();
  await page.keyboard.press("ArrowLeft");
  const chosen = (await words()) ?? "";
  await expect(page.getByText(chosen)).toBeVisible();
  await page.getByText("As a table").click();
  await page.getByRole("button", { name: /^\+1: Build 5 ETL pipelines/ }).click();
  await expect(page.getByText("2 of 5 pipelines")).toBeVisible();
  await expect(table).toBeHidden();
  expect(await words()).toBe(chosen);
});
