// Administration: people, templates, share links and the audit log, and nobody else near them.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { giveAdministration, takeAdministration } from "../support/administrator";
import { dayIn, newEmail, PASSWORD, signIn, signUp, startPlan } from "../support/journey";
import { lookOver } from "../support/looks";

const ROOMS = ["/admin", "/admin/templates", "/admin/links", "/admin/audit"];
const SENIOR = readFileSync("seeds/templates/senior-data-engineer.yaml", "utf8");

async function enterAsAdministrator(page: Page): Promise<string> {
  const email = await signUp(page, "Amara Diallo");
  await giveAdministration(email);
  return email;
}

/** The page of the person with this address. */
async function openPerson(page: Page, email: string): Promise<void> {
  await page.goto(`/admin?q=${email}`);
  await page.getByRole("list", { name: "People" }).getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Account", exact: true })).toBeVisible();
}

test("to everybody else there is no administration", async ({ page }) => {
  await takeAdministration(await signUp(page));
  for (const room of [...ROOMS, "/admin/templates/senior-data-engineer/1"]) {
    expect.soft((await page.goto(room))?.status(), room).toBe(404);
  }
  await page.goto("/settings");
  await expect(page.getByRole("link", { name: "Administration" })).toHaveCount(0);
});

test("an account is closed, opened and given the say", async ({ page, browser }) => {
  const other = await browser.newContext();
  const theirs = await other.newPage();
  const email = await signUp(theirs, "Bo Lind");
  await enterAsAdministrator(page);
  await page.goto("/settings");
  await page.getByRole("main").getByRole("link", { name: "Administration" }).click();
  await expect(page).toHaveURL(/\/admin$/);

  await openPerson(page, email);
  await page.getByRole("button", { name: "Close account" }).click();
  await expect(page.getByText("Closed", { exact: true })).toBeVisible();
  await theirs.goto("/today");
  await expect(theirs).toHaveURL(/\/sign-in/);
  await theirs.getByLabel("Email").fill(email);
  await theirs.getByLabel("Password").fill(PASSWORD);
  await theirs.getByRole("button", { name: "Sign in" }).click();
  await expect(theirs.getByText("Email and password do not match.")).toBeVisible();

  await page.getByRole("button", { name: "Open account again" }).click();
  await expect(page.getByRole("button", { name: "Close account" })).toBeVisible();
  await signIn(theirs, email);
  await page.getByRole("button", { name: "Make administrator" }).click();
  await expect(page.getByRole("button", { name: "Take administration away" })).toBeVisible();
  expect((await theirs.goto("/admin"))?.status()).toBe(200);
  await page.getByRole("button", { name: "Take administration away" }).click();
  await expect(page.getByRole("button", { name: "Make administrator" })).toBeVisible();
  expect((await theirs.goto("/admin"))?.status()).toBe(404);

  await page.getByLabel("Email of the account, to be sure").fill(email);
  await page.getByRole("button", { name: "Delete account" }).click();
  await expect(page).toHaveURL(/\/admin$/);
  await theirs.goto("/today");
  await expect(theirs).toHaveURL(/\/sign-in/);
  await other.close();
});

test("becoming a manager opens the plan and stands in its history", async ({ page, browser }) => {
  const other = await browser.newContext();
  const theirs = await other.newPage();
  const email = await signUp(theirs, "Cy Moran");
  const plan = await startPlan(theirs, "junior-data-engineer", dayIn("Europe/Berlin", -30));
  await enterAsAdministrator(page);
  expect((await page.goto(`/plans/${plan}`))?.status()).toBe(404);
  await openPerson(page, email);
  await page.getByRole("button", { name: "Become manager" }).click();
  await page.getByRole("link", { name: "You are a manager on it" }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${plan}$`));
  await theirs.goto(`/plans/${plan}/history`);
  await expect(theirs.getByRole("main")).toContainText("Joined the plan as manager");
  await expect(theirs.getByRole("main")).toContainText("Amara Diallo");
  await other.close();
});

test("a person is added and edited; an address that is taken is refused", async ({ page }) => {
  const taken = await enterAsAdministrator(page);
  const email = newEmail();
  await page.goto("/admin");
  const add = page.getByRole("form", { name: "Add a person" });
  await add.getByLabel("Name").fill("Nia Brandt");
  await add.getByLabel("Email").fill(taken);
  await add.getByRole("button", { name: "Add person" }).click();
  await expect(add.getByRole("alert")).toContainText("Somebody has this address here already.");
  await expect(add.getByLabel("Name")).toHaveValue("Nia Brandt");
  await add.getByLabel("Email").fill(email);
  await add.getByRole("button", { name: "Add person" }).click();
  await expect(add.getByRole("status")).toContainText("Nia Brandt has an account now.");

  await openPerson(page, email);
  const profile = page.getByRole("form", { name: "Profile" });
  await profile.getByLabel("Name").fill("Nia Holm");
  await profile.getByLabel("Time zone").selectOption("Europe/Lisbon");
  await profile.getByRole("button", { name: "Save profile" }).click();
  await expect(profile.getByRole("status")).toHaveText("Saved.");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nia Holm");
  await expect(profile.getByLabel("Time zone")).toHaveValue("Europe/Lisbon");
});

test("a comment is removed by its link, unread", async ({ page, browser }) => {
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await signUp(theirs, "Dana Roth");
  const plan = await startPlan(theirs, "junior-data-engineer", dayIn("Europe/Berlin", -30));
  await theirs.goto(`/plans/${plan}`);
  await theirs.getByRole("list", { name: "Short term" }).getByRole("link").first().click();
  await expect(theirs).toHaveURL(/\/goals\//);
  const comments = theirs.getByRole("region", { name: "Comments" });
  await comments.getByRole("textbox", { name: "Comment" }).fill("Rude words");
  await comments.getByRole("button", { name: "Post comment" }).click();
  const link = comments.getByRole("link", { name: /link to this comment/ });
  await link.click();
  const address = theirs.url();
  expect(address).toMatch(/#comment-[0-9a-f-]{36}$/);

  await enterAsAdministrator(page);
  await page.goto("/admin");
  const remove = page.getByRole("form", { name: "Remove a comment" });
  await remove.getByLabel("Link of the comment").fill("the rude one");
  await remove.getByRole("button", { name: "Remove comment" }).click();
  await expect(remove).toContainText("Please paste the link of one comment, or its id.");
  await remove.getByLabel("Link of the comment").fill(address);
  await remove.getByRole("button", { name: "Remove comment" }).click();
  await expect(remove.getByRole("status")).toContainText("gone for good");
  await remove.getByLabel("Link of the comment").fill(address);
  await remove.getByRole("button", { name: "Remove comment" }).click();
  await expect(remove.getByRole("alert")).toContainText("There is no comment at this address.");
  await theirs.reload();
  await expect(comments).not.toContainText("Rude words");
  await other.close();
});

test("a template is added, looked at, published and retired", async ({ page }) => {
  await enterAsAdministrator(page);
  const title = `Field Engineer ${Date.now()}`;
  const key = title.toLowerCase().replaceAll(" ", "-");
  const text = SENIOR.replace(/^key: .*$/m, `key: ${key}`).replace(
    /^title: .*$/m,
    `title: ${title}`,
  );
  await page.goto("/admin/templates");
  await page.getByLabel("Or its text").fill(text.replace(/^role:/m, "rolle:"));
  await page.getByRole("button", { name: "Look at it" }).click();
  const problems = page.getByRole("list", { name: "What to fix" });
  await expect(problems).toContainText(/Line \d+, rolle/);
  await expect(page.getByLabel("Or its text")).toHaveValue(/rolle:/);

  const file = { name: "field.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
  await page.getByLabel("Template file").setInputFiles(file);
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/templates/${key}/\\d+$`));
  expect((await page.request.get(`/templates/${key}`)).status()).toBe(404);
  await page.getByRole("button", { name: "Publish this version" }).click();
  await expect(page.getByText("This is the version that people meet.")).toBeVisible();
  expect((await page.request.get(`/templates/${key}`)).status()).toBe(200);

  await page.goto("/admin/templates");
  const installed = page.getByRole("region", { name: title });
  await installed.getByRole("button", { name: `Retire ${title}` }).click();
  await expect(installed).toContainText("retired: nobody meets it");
  expect((await page.request.get(`/templates/${key}`)).status()).toBe(404);
});

test("an administrator takes any share link back without seeing it", async ({ page, browser }) => {
  const other = await browser.newContext();
  const theirs = await other.newPage();
  const name = `Dana ${Date.now()}`;
  await signUp(theirs, name);
  const plan = await startPlan(theirs, "junior-data-engineer", dayIn("Europe/Berlin", -30));
  await theirs.goto(`/plans/${plan}/people`);
  await theirs.getByRole("button", { name: "Make share link" }).click();
  const link = await theirs.getByRole("textbox", { name: "Share link" }).inputValue();
  await enterAsAdministrator(page);
  await page.goto("/admin/links");
  const row = page.getByRole("listitem").filter({ hasText: name });
  await expect(row).not.toContainText("Junior");
  await row.getByRole("button").click();
  await expect(row).toHaveCount(0);
  expect((await theirs.goto(link))?.status()).toBe(404);
  await other.close();
});

test("the audit log narrows to a verb, and every room passes being looked over", async ({
  page,
}) => {
  test.setTimeout(360_000);
  const email = await enterAsAdministrator(page);
  await page.goto("/admin/audit");
  await page.getByLabel("What happened").selectOption("account.created");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("main")).toContainText("Amara Diallo");
  await expect(page.getByRole("main").getByRole("list").first()).not.toContainText("Signed in");
  await openPerson(page, email);
  const person = page.url();
  const version = "/admin/templates/senior-data-engineer/1";
  for (const room of [...ROOMS, person, version]) await lookOver(page, room);
  await page.goto(`/admin?q=${newEmail()}`);
  await expect(page.getByText("Nobody here goes by that name")).toBeVisible();
});
