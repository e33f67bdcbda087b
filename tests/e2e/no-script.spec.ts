// Without JavaScript: an account, a plan, a tick and a milestone.
import { expect, test } from "@playwright/test";
import { dayIn, newEmail, PASSWORD } from "../support/journey";

test.use({ javaScriptEnabled: false });

const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

test("signing up, starting, ticking, logging and signing in work without a script", async ({
  page,
}) => {
  const email = newEmail();
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Nora");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.goto("/plans/new?template=junior-data-engineer");
  await page.getByLabel("Start date").fill(dayIn("UTC", -30));
  await page.getByRole("button", { name: "Start plan" }).click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);

  const row = page.getByRole("listitem").filter({ hasText: "Create Tableau dashboard" });
  await row.getByRole("checkbox").check();
  await row.getByRole("button", { name: "Save" }).click();
  await expect(row.getByRole("checkbox")).toBeChecked();
  await expect(row.getByText("Done", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: ETL }).click();
  await page.getByText("Log milestone").first().click();
  await expect(page).toHaveURL(/\?log/);
  await page.getByLabel("What happened").fill("The first one, by hand");
  await page.getByRole("button", { name: "Save milestone" }).click();
  await expect(page.getByRole("list", { name: "Milestones", exact: true })).toContainText(
    "The first one, by hand",
  );
  await expect(page.getByRole("progressbar", { name: "Goal progress" })).toHaveAttribute(
    "aria-valuenow",
    "20",
  );

  await page.context().clearCookies();
  const goal = new URL(page.url()).pathname;
  await page.goto(goal);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(new RegExp(`${goal}$`));
});
