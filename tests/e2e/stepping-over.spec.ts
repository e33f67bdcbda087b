// One browser, one person after the other: nothing that one typed or did becomes the other's.
import { expect, type Page, test } from "@playwright/test";
import { PASSWORD, signIn, signUp } from "../support/journey";

const HERS = "What I would not say aloud yet.";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const selfReview = (page: Page) => page.getByRole("textbox", { name: "Self review" });
const managerReview = (page: Page) => page.getByRole("textbox", { name: "Manager review" });

const stepOver = (page: Page, name: RegExp) =>
  page.getByRole("region", { name: "Look around as" }).getByRole("button", { name }).click();

/** Into the demo as its engineer, to the review that she writes; returns its path. */
async function toReview(page: Page): Promise<string> {
  await page.goto("/");
  await button(page, "Explore the demo").click();
  await expect(page).toHaveURL(/\/today$/);
  const needs = page.getByRole("region", { name: "Needs you" });
  await needs.getByRole("link", { name: "Write", exact: true }).click();
  await expect(page).toHaveURL(/\/reviews\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Along the links of the app, so that the page's script goes on. */
const follow = (page: Page, path: string) =>
  page.locator(`main a[href^="${path}"]`).first().click();

test("a half typed a moment ago stays hers, and is there when she is back", async ({ page }) => {
  const review = await toReview(page);
  await selfReview(page).fill(HERS);
  await stepOver(page, /Mara Lindt/);
  await expect(page).toHaveURL(/\/team$/);
  await follow(page, review);
  await expect(managerReview(page)).toBeVisible();
  await expect(managerReview(page)).not.toHaveValue(HERS);
  await expect(page.getByText(HERS)).toHaveCount(0);
  await managerReview(page).fill("His own words.");
  await expect(page.getByText("Saved. Only you see it.")).toBeVisible();

  await stepOver(page, /Runa Vik/);
  await expect(page).toHaveURL(/\/today$/);
  await follow(page, review);
  await expect(selfReview(page)).toHaveValue(HERS);
});

test("a tab of before keeps and sends nothing for who came in since", async ({ page, context }) => {
  const review = await toReview(page);
  const other = await context.newPage();
  await other.goto("/today");
  await stepOver(other, /Mara Lindt/);
  await expect(other).toHaveURL(/\/team$/);

  const refused = "Somebody else is signed in in this browser by now.";
  await selfReview(page).fill(HERS);
  await expect(page.getByRole("status").filter({ hasText: refused })).toBeVisible();
  await button(page, "Submit self review").click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(refused);
  await expect(selfReview(page)).toHaveValue(HERS);

  await other.goto(review);
  await expect(button(other, "Submit manager review")).toBeVisible();
  await expect(managerReview(other)).not.toHaveValue(HERS);
});

test("what she can take back, and what only she sees, goes with her", async ({ page }) => {
  await toReview(page);
  await page.goto("/today");
  await page.getByRole("complementary", { name: "Your plans" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  const own = page.getByRole("link", { name: "Prepare the talk about my next level" });
  await expect(own.first()).toBeVisible();
  await page.getByRole("checkbox", { name: "Prepare the talk about my next level" }).check();
  await expect(button(page, "Undo")).toBeVisible();
  await own.first().click();
  await expect(page).toHaveURL(/\/goals\//);
  await expect(button(page, "Undo")).toBeVisible();
  await stepOver(page, /Mara Lindt/);
  await expect(page).toHaveURL(/\/team$/);
  await expect(button(page, "Undo")).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("link", { name: "Write 8 runbooks" }).first()).toBeVisible();
  await expect(own).toHaveCount(0);
});

test("an account is deleted by whoever's page it is, not by whoever came in since", async ({
  page,
  context,
}) => {
  const first = await signUp(page, "Runa Vik");
  await page.goto("/settings");
  const other = await context.newPage();
  await other.goto("/settings");
  await button(other, "Sign out").click();
  await expect(other).toHaveURL(/\/$/);
  const second = await signUp(other, "Mara Lindt");

  const account = page.getByRole("form", { name: "Delete account" });
  await account.getByLabel("Password, to be sure").fill(PASSWORD);
  await account.getByRole("button").click();
  await expect(account.getByRole("alert").first()).toContainText("Somebody else is signed in");
  for (const email of [first, second]) {
    const fresh = await (await context.browser()?.newContext())?.newPage();
    if (!fresh) throw new Error("no browser");
    await signIn(fresh, email);
    await fresh.context().close();
  }
});
