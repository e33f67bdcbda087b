// From an invitation to a shared plan, with two people in two browsers.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { dayIn, newEmail, PASSWORD, signIn, signUp, startPlan } from "../support/journey";

/** Another person's browser. */
const elsewhere = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

async function invite(page: Page, plan: string, email: string, role: string): Promise<string> {
  await page.goto(`/plans/${plan}/people`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Role").selectOption(role);
  await page.getByRole("button", { name: "Send invitation" }).click();
  const link = page.getByLabel("Invitation link");
  await expect(link).toHaveValue(/\/invitations\/[\w-]{43}$/);
  return link.inputValue();
}

const startOwn = async (page: Page): Promise<string> => {
  await signUp(page, "Runa Vik");
  return startPlan(page, "junior-data-engineer", dayIn("Europe/Berlin", -30));
};

test("a mentor signs up through the link and reads the plan, until she leaves", async ({
  page,
  browser,
}) => {
  const plan = await startOwn(page);
  await expect(page.getByText("Only you can see this").first()).toBeVisible();
  const email = newEmail();
  const link = await invite(page, plan, email, "Mentor");
  await expect(page.getByText(`As mentor, good until`)).toBeVisible();
  await expect(page.getByText("No mail went out")).toBeVisible();

  const guest = await elsewhere(browser);
  await guest.goto(link);
  await expect(guest.getByRole("heading", { name: "Junior Data Engineer" })).toBeVisible();
  await expect(guest.getByText("Runa Vik invites you as mentor")).toBeVisible();
  await expect(guest.getByText(/^\d+ goals, milestones, evidence/)).toBeVisible();
  await expect(guest.getByText(/Budget and spending|All reviews/)).toHaveCount(0);
  await guest.getByRole("button", { name: "Accept invitation" }).click();
  await expect(guest).toHaveURL(/\/sign-up\?next=/);
  await expect(guest.getByLabel("Email")).toHaveValue(email);
  await expect(guest.getByLabel("Email")).toHaveAttribute("readonly");
  await guest.getByLabel("Name").fill("Tariq Aziz");
  await guest.getByLabel("Password").fill(PASSWORD);
  await guest.getByRole("button", { name: "Create account" }).click();
  await expect(guest).toHaveURL(new RegExp(`/plans/${plan}$`));
  await expect(guest.getByText("Seen by you and Runa Vik").first()).toBeVisible();
  await expect(guest.getByRole("button", { name: "Add goal" })).toHaveCount(0);
  await expect(guest.getByRole("checkbox").first()).toBeDisabled();
  await guest.goto("/plans");
  await expect(guest.getByRole("region", { name: "Shared with you" })).toContainText(
    "Junior Data Engineer",
  );
  await expect(guest.getByText("Active, you are mentor")).toBeVisible();

  await page.goto(`/plans/${plan}/people`);
  await expect(page.getByText("Tariq Aziz", { exact: true })).toBeVisible();
  await page.goto(`/plans/${plan}/history`);
  await expect(page.getByText("Joined the plan as mentor.")).toBeVisible();

  await guest.goto(`/plans/${plan}/people`);
  await guest.getByRole("link", { name: "Leave", exact: true }).click();
  await guest.getByRole("button", { name: "Leave the plan" }).click();
  await expect(guest.getByText("You left the plan.")).toBeVisible();
  const gone = await guest.goto(`/plans/${plan}`);
  expect(gone?.status()).toBe(404);
});

test("a member signs in through the link and declines; the owner sees it", async ({
  page,
  browser,
}) => {
  const guest = await elsewhere(browser);
  const email = await signUp(guest, "Mira Holt");
  await guest.context().clearCookies();
  const plan = await startOwn(page);
  const link = await invite(page, plan, email, "Manager");

  await guest.goto(link);
  await guest.getByRole("button", { name: "Accept invitation" }).click();
  await guest.getByRole("link", { name: "Sign in" }).first().click();
  await guest.getByLabel("Email").fill(email);
  await guest.getByLabel("Password").fill(PASSWORD);
  await guest.getByRole("button", { name: "Sign in" }).click();
  await expect(guest).toHaveURL(link);
  await guest.getByRole("button", { name: "Decline" }).click();
  await expect(guest.getByText("The invitation is declined.")).toBeVisible();
  await page.goto(`/plans/${plan}/people`);
  await expect(page.getByText("As manager, declined")).toBeVisible();
});

test("who has no account declines with the link alone; the owner sees it", async ({
  page,
  browser,
}) => {
  const plan = await startOwn(page);
  const link = await invite(page, plan, newEmail(), "Mentor");
  const guest = await elsewhere(browser);
  await guest.goto(link);
  await guest.getByRole("button", { name: "Decline" }).click();
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("The invitation is declined");
  expect((await guest.goto(link))?.status()).toBe(404);
  await page.goto(`/plans/${plan}/people`);
  await expect(page.getByText("As mentor, declined")).toBeVisible();
  await page.goto(`/plans/${plan}/history`);
  await expect(page.getByText("Who was invited")).toBeVisible();
});

test("somebody else is told kindly and comes back as the one who was asked", async ({
  page,
  browser,
}) => {
  const guest = await elsewhere(browser);
  const email = await signUp(guest, "Rosa Lind");
  await guest.context().clearCookies();
  await signUp(guest, "Eve Other");
  const plan = await startOwn(page);
  const link = await invite(page, plan, email, "Reader");

  await guest.goto(link);
  await expect(guest.getByText("You are signed in as Eve Other")).toBeVisible();
  await expect(guest.getByRole("button", { name: "Accept invitation" })).toHaveCount(0);
  await guest.getByRole("button", { name: "Sign out" }).click();
  await expect(guest).toHaveURL(link);
  await signIn(guest, email);
  await guest.goto(link);
  await guest.getByRole("button", { name: "Accept invitation" }).click();
  await expect(guest).toHaveURL(new RegExp(`/plans/${plan}$`));
  await expect(guest.getByText("Seen by everyone on the plan")).toBeVisible();
  await expect(guest.getByRole("link", { name: "People" })).toHaveCount(0);

  await page.goto(`/plans/${plan}/people`);
  await page.getByRole("button", { name: "Options for Rosa Lind" }).click();
  await page.getByRole("button", { name: "Make mentor" }).click();
  await expect(page.getByText("Mentor", { exact: true }).first()).toBeVisible();
  await guest.reload();
  await expect(guest.getByRole("link", { name: "People" })).toBeVisible();
  await page.getByRole("button", { name: "Options for Rosa Lind" }).click();
  await page.getByRole("link", { name: "Take off the plan" }).click();
  await page.getByRole("button", { name: "Take off the plan" }).click();
  await expect(page.getByText("Rosa Lind")).toHaveCount(0);
  expect((await guest.reload())?.status()).toBe(404);
});

test("links that are spent all look the same", async ({ page, browser }) => {
  const plan = await startOwn(page);
  const email = newEmail();
  const first = await invite(page, plan, email, "Reader");
  await page.reload();
  await expect(page.getByLabel("Invitation link")).toHaveCount(0);
  await page.getByRole("button", { name: "Send again" }).click();
  const second = page.getByLabel("Invitation link");
  await expect(second).toHaveValue(/\/invitations\//);
  const link = await second.inputValue();
  expect(link).not.toBe(first);

  const guest = await elsewhere(browser);
  const seen = new Set<string>();
  const look = async (address: string) => {
    const answer = await guest.goto(address);
    expect(answer?.status(), address).toBe(404);
    seen.add((await guest.getByRole("main").textContent()) ?? "");
  };
  expect((await guest.goto(link))?.status()).toBe(200);
  await look(first);
  await look(`${link.slice(0, -4)}AAAA`);
  await look("/invitations/none");
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText(email)).toHaveCount(0);
  await look(link);
  expect([...seen]).toHaveLength(1);
  expect([...seen][0]).toContain("This link has run out");
});

test("an invitation to oneself, or a second one, is refused in words", async ({ page }) => {
  const plan = await startOwn(page);
  const email = newEmail();
  await invite(page, plan, email, "Mentor");
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Send invitation" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "an invitation to this address" });
  await expect(alert).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(email);
});
