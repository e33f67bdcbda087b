// An engineer's own way: from the landing page to a plan that knows where she stands.
import { expect, test } from "@playwright/test";
import { dayIn, serial, signUp, startPlan, threeMonthsAfter } from "../support/journey";

const JUNIOR = "junior-data-engineer";
const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";
const CERTIFICATE = "Complete Python Data Structures certification (Codecademy/Coursera)";

for (const timeZone of ["Asia/Kathmandu", "America/St_Johns"]) {
  test.describe(`in ${timeZone}`, () => {
    test.use({ timezoneId: timeZone });

    test("from the landing page to an active plan in three clicks after sign-up", async ({
      page,
    }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Create account" }).first().click();
      await signUp(page);
      const junior = page.getByRole("article").filter({
        has: page.getByRole("heading", { name: "Junior Data Engineer" }),
      });
      await junior.getByRole("link", { name: "Use this template" }).click();
      await expect(page.getByLabel("Start date")).toHaveValue(dayIn(timeZone));
      await expect(page.getByText(ETL)).toBeVisible();
      await page.getByRole("button", { name: "Start plan" }).click();
      await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Junior Data Engineer");
      await expect(page.getByRole("checkbox")).toHaveCount(8);
      for (const list of ["Short term", "Long term"]) {
        await expect(
          page.getByRole("list", { name: list, exact: true }).getByRole("checkbox"),
        ).toHaveCount(4);
      }
    });

    test("a plan of 30 days with 3 of 5 pipelines stands the same on the page and in the API", async ({
      page,
    }) => {
      await signUp(page);
      const startsOn = dayIn(timeZone, -30);
      const planId = await startPlan(page, JUNIOR, startsOn);
      await page.getByRole("link", { name: ETL }).click();
      for (const ago of [24, 15, 6]) {
        await page.getByText("Log milestone").first().click();
        const dialog = page.getByRole("dialog", { name: "Log milestone" });
        await dialog.getByLabel("What happened").fill(`Pipeline of ${ago} days ago`);
        await dialog.getByLabel("Amount").fill("1");
        await dialog.getByLabel("Date").fill(dayIn(timeZone, -ago));
        await dialog.getByLabel("Evidence link").first().fill(`https://example.org/pull/${ago}`);
        await dialog.getByRole("button", { name: "Save milestone" }).click();
        await expect(
          page
            .getByRole("list", { name: "Milestones", exact: true })
            .getByText(`Pipeline of ${ago} days ago`),
        ).toBeVisible();
      }
      const bar = page.getByRole("progressbar", { name: "Goal progress" });
      await expect(bar).toHaveAttribute("aria-valuenow", "60");

      const goalId = new URL(page.url()).pathname.split("/")[4];
      const answer = await page.request.get(`/api/v1/goals/${goalId}/progress`);
      const progress = await answer.json();
      const due = threeMonthsAfter(startsOn);
      const days = serial(due) - serial(startsOn);
      const onLine = Math.floor(0.6 * days + 1e-9);
      expect(progress).toMatchObject({
        on: dayIn(timeZone),
        actual: 0.6,
        word: "ahead",
        slackDays: onLine - 30,
      });
      expect(progress.expected).toBeCloseTo(30 / days, 9);
      expect(progress.gap).toBeCloseTo(0.6 - 30 / days, 9);
      const [next] = /^3 of 5 pipelines\. Two more by .+?: the next one by .+?\./.exec(
        progress.sentence,
      ) ?? [""];
      expect(next).not.toBe("");
      await expect(page.getByRole("main")).toContainText(next);
      const share = `Expected${Math.floor((100 * 30) / days)} %`;
      await expect(page.getByRole("main")).toContainText(share);
      expect(progress.forecast.early <= progress.forecast.likely).toBe(true);
      expect(progress.forecast.likely <= progress.forecast.late).toBe(true);
      await expect(page.getByText(`${onLine - 30} days of slack`).first()).toBeVisible();
      await expect(page.getByText(/At your pace you finish around/)).toBeVisible();

      const plan = await (await page.request.get(`/api/v1/plans/${planId}`)).json();
      expect(plan.progress).toBeCloseTo(0.6 / 8, 9);
      await page.goto(`/plans/${planId}`);
      await expect(page.getByRole("progressbar", { name: "Plan progress" })).toHaveAttribute(
        "aria-valuenow",
        "7",
      );
    });

    test("a milestone of tomorrow is refused in words, and what was typed stays", async ({
      page,
    }) => {
      await signUp(page);
      await startPlan(page, JUNIOR, dayIn(timeZone));
      await page.getByRole("link", { name: ETL }).click();
      await page.getByText("Log milestone").first().click();
      const dialog = page.getByRole("dialog", { name: "Log milestone" });
      await dialog.getByLabel("What happened").fill("From the future");
      await dialog.getByLabel("Date").evaluate(
        (field: HTMLInputElement, day) => {
          field.removeAttribute("max");
          field.value = day;
        },
        dayIn(timeZone, 1),
      );
      await dialog.getByRole("button", { name: "Save milestone" }).click();
      await expect(dialog.getByRole("alert").first()).toBeVisible();
      await expect(dialog.getByLabel("What happened")).toHaveValue("From the future");
      await expect(dialog.getByLabel("Date")).toHaveValue(dayIn(timeZone, 1));
    });
  });
}

test("ticking paints at once, is saved, and can be undone", async ({ page }) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("Europe/Berlin"));
  const tick = page.getByRole("checkbox", { name: CERTIFICATE });
  const row = page.getByRole("listitem").filter({ has: tick });
  await tick.click();
  await expect(tick).toBeChecked();
  await expect(row.getByText("Done", { exact: true })).toBeVisible();
  await page.reload();
  await expect(tick).toBeChecked();
  await tick.click();
  await expect(row.getByText("Done", { exact: true })).toBeHidden();
  await page.reload();
  await expect(tick).not.toBeChecked();
});

test("a double click on Start plan makes one plan", async ({ page }) => {
  await signUp(page);
  await page.goto(`/plans/new?template=${JUNIOR}`);
  await page.getByRole("button", { name: "Start plan" }).dblclick();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  const plans = await (await page.request.get("/api/v1/plans")).json();
  expect(plans.items).toHaveLength(1);
});

test("a deleted plan and a deleted goal come back with one click", async ({ page }) => {
  await signUp(page);
  const planId = await startPlan(page, JUNIOR, dayIn("Europe/Berlin"));
  await page.getByRole("button", { name: "Plan options" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL(/\/plans\?deleted=/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${planId}$`));
  await expect(page.getByRole("checkbox")).toHaveCount(8);
});

test("goals are put in order by keyboard, and stay there", async ({ page }) => {
  await signUp(page);
  const planId = await startPlan(page, JUNIOR, dayIn("Europe/Berlin"));
  await page.goto(`/plans/${planId}?arrange`);
  const down = page.getByRole("button", { name: `Move down: ${CERTIFICATE}` });
  const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
  await down.focus();
  await page.keyboard.press("Enter");
  await saved;
  // Before the page's script is there, the key posts the form, and the page comes back by itself.
  const moved = page.getByRole("listitem").filter({ has: down });
  await expect(moved.locator("xpath=preceding-sibling::li")).toContainText(ETL);
  await page.goto(`/plans/${planId}`);
  const first = page.getByRole("list", { name: "Short term" }).getByRole("listitem").first();
  await expect(first).toContainText(ETL);
});

test("today holds a sentence for a goal that slips, with the act in place", async ({ page }) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("Europe/Berlin", -60));
  await page.goto("/today");
  const needs = page.getByRole("region", { name: "Needs you" });
  const item = needs.getByRole("listitem").filter({ hasText: "pipelines" });
  await expect(item).toContainText("Slipping");
  const before = await needs.getByRole("listitem").count();
  for (let i = 0; i < 4; i++) {
    const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
    await item.getByRole("button", { name: /\+ 1/ }).click();
    await saved;
    if ((await item.count()) === 0) break;
    await page.reload();
    if ((await item.count()) === 0) break;
  }
  await page.reload();
  await expect(item).toHaveCount(0);
  expect(await needs.getByRole("listitem").count()).toBe(before - 1);
});
