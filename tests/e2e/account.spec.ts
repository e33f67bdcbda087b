// One's own account: who one is, the ways in, and the way out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { PASSWORD, signIn, signUp } from "../support/journey";

const OTHER = "seven stones by a stream";

const form = (page: Page, name: string) => page.getByRole("form", { name });

/** The link of the latest mail to somebody. */
function mailedLink(email: string, of: RegExp): string {
  const folder = process.env.APP_MAILS ?? "";
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const mails = names
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .filter((mail) => mail.includes(`To: ${email}`));
  return of.exec(mails.at(-1) ?? "")?.[0] ?? "";
}

test("name, password and the other browsers are changed in the settings", async ({
  page,
  browser,
}) => {
  const email = await signUp(page);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, email);
  await page.goto("/settings");
  await form(page, "Profile").getByLabel("Name").fill("Runa Fjell");
  await form(page, "Profile").getByLabel("Time zone").selectOption("Europe/Lisbon");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();
  await page.reload();
  await expect(form(page, "Profile").getByLabel("Name")).toHaveValue("Runa Fjell");
  await expect(form(page, "Profile").getByLabel("Time zone")).toHaveValue("Europe/Lisbon");

  const password = form(page, "Change password");
  await password.getByLabel("Current password").fill("not this one");
  await password.getByLabel("New password").fill(OTHER);
  await password.getByRole("button").click();
  await expect(password.getByRole("alert").first()).toBeVisible();
  await password.getByLabel("Current password").fill(PASSWORD);
  await password.getByLabel("New password").fill(OTHER);
  await password.getByRole("button").click();
  await expect(password.getByRole("status")).toBeVisible();
  await other.goto("/today");
  await expect(other, "a new password ends the other sessions").toHaveURL(/sign-in/);
});

test("a token is shown once and works until it is revoked", async ({ page, playwright }) => {
  await signUp(page);
  await page.goto("/settings");
  await page.getByLabel("Token name").fill("backup script");
  await page.getByRole("button", { name: "Create token" }).click();
  const shown = page.getByText(/cairn_[\w-]{43}/).or(page.locator("input[value^=cairn_]"));
  await expect(shown.first()).toBeVisible();
  const text = await page.locator("main").evaluate((main) => {
    const fields = [...main.querySelectorAll("input")].map(({ value }) => value);
    return [main.textContent, ...fields].join(" ");
  });
  const [token = ""] = /cairn_[\w-]{43}/.exec(text) ?? [];
  const script = await playwright.request.newContext({
    baseURL: new URL(page.url()).origin,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  expect((await script.get("/api/v1/me")).status()).toBe(200);
  const data = { template: "junior-data-engineer", startsOn: "2026-01-31" };
  expect((await script.post("/api/v1/plans", { data })).status(), "it may read only").toBe(403);
  await page.reload();
  expect(await page.content()).not.toContain(token);
  await page.getByRole("button", { name: "Revoke backup script" }).click();
  await expect(page.getByRole("button", { name: "Revoke backup script" })).toHaveCount(0);
  expect((await script.get("/api/v1/me")).status()).toBe(401);
  await script.dispose();
});

test("a forgotten password is chosen anew by the mailed link, which works once", async ({
  page,
}) => {
  const email = await signUp(page);
  await page.context().clearCookies();
  await page.goto("/forgot-password");
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Send link" }).click();
  await expect(page.getByRole("status").first()).toContainText(
    "its administrator can give you the link",
  );
  const link = () => mailedLink(email, /http\S+\/reset-password\/[\w-]+/);
  await expect.poll(link).not.toBe("");
  await page.goto(link());
  await page.getByLabel("Password").fill(OTHER);
  await page.getByRole("button", { name: "Save password" }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.context().clearCookies();
  await page.goto(link());
  await expect(page.getByLabel("Password")).toHaveCount(0);
});

test("a new address counts once its link was followed", async ({ page }) => {
  const email = await signUp(page);
  await page.goto("/settings");
  const change = form(page, "Change email");
  const fresh = `fresh-${email}`;
  await change.getByLabel("New email").fill(fresh);
  await change.getByLabel("Your password").fill(PASSWORD);
  await change.getByRole("button").click();
  await expect(change.getByRole("status")).toBeVisible();
  const link = () => mailedLink(fresh, /http\S+\/confirm-email\/[\w-]+/);
  await expect.poll(link).not.toBe("");
  await page.goto(link());
  await page.getByRole("button").first().click();
  await expect(page).toHaveURL(/confirm-email\/done$/);
  await page.context().clearCookies();
  await signIn(page, fresh);
});

test("the digest waits for the mailed link, in the settings where no mail is sent", async ({
  page,
}) => {
  const email = await signUp(page);
  const first = () => mailedLink(email, /http\S+\/confirm-email\/[\w-]+/);
  await expect.poll(first).not.toBe("");
  const waits = form(page, "Confirm your address");
  await page.goto("/notifications");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(waits).toHaveCount(0);
  await page.goto("/settings");
  await expect(waits).toContainText(`The digest comes once you confirm ${email}`);
  await waits.getByRole("button", { name: "Make another link" }).click();
  await expect(waits.getByRole("status")).toContainText("sends no mail yet");
  await page.goto(first());
  await page.getByRole("button", { name: "Confirm address" }).click();
  await expect(page).toHaveURL(/confirm-email\/done$/);
  await page.goto("/settings");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(waits).toHaveCount(0);
});

test("an account that is deleted is gone at once", async ({ page }) => {
  const email = await signUp(page);
  await page.goto("/settings");
  const away = form(page, "Delete account");
  await away.getByLabel("Password, to be sure").fill("not this one");
  await away.getByRole("button").click();
  await expect(away.getByRole("alert").first()).toBeVisible();
  await away.getByLabel("Password, to be sure").fill(PASSWORD);
  await away.getByRole("button").click();
  await expect(page).not.toHaveURL(/settings/);
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
});

test("guessing a password is slowed down, for that address alone, and never locks out", async ({
  page,
}) => {
  const email = await signUp(page, "Runa");
  await page.context().clearCookies();
  const other = await signUp(page, "Mira");
  await page.context().clearCookies();
  await page.goto("/sign-in");
  const alert = page.getByRole("main").getByRole("alert").first();
  const knock = async (address: string, password: string) => {
    await page.getByLabel("Email").fill(address);
    await page.getByLabel("Password").fill(password);
    const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
    await page.getByRole("button", { name: "Sign in" }).click();
    await answered;
    // A refusal is drawn before the next is typed: it empties the field.
    if (address === email) await expect(page.getByLabel("Password")).toHaveValue("");
  };
  for (let guess = 0; guess < 10; guess += 1) await knock(email, `guess number ${guess}`);
  await expect(alert).toBeVisible();
  await knock(email, PASSWORD);
  await expect(alert, "the right one waits like a wrong one").toContainText(/again in .*second/);
  await expect(page.getByLabel("Email")).toHaveValue(email);
  await knock(other, PASSWORD);
  await expect(page).toHaveURL(/\/today$|\/templates$/);
});
