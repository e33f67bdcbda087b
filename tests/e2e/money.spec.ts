// Money: the owner spends and takes back, her manager approves, a mentor finds nothing of it.
import { expect, type Page, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";
import { lookOver } from "../support/looks";

const card = (page: Page) => page.getByRole("region", { name: "Budget" });

async function logSpend(page: Page, what: string, amount: string): Promise<void> {
  await card(page).getByRole("link", { name: "Log spend" }).click();
  await page.getByLabel("What for").fill(what);
  await page.getByLabel("Amount").fill(amount);
  await page.getByRole("button", { name: "Save spend" }).click();
  await expect(card(page)).toContainText(what);
}

/** Asks somebody onto the plan and lets her accept, in a browser of her own. */
async function joins(page: Page, plan: string, guest: Page, role: string): Promise<void> {
  const email = await signUp(guest, `A ${role}`);
  await page.goto(`/plans/${plan}/people`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Role", { exact: true }).selectOption({ label: role });
  await page.getByRole("button", { name: "Send invitation" }).click();
  await guest.goto(await page.getByLabel("Invitation link").inputValue());
  await guest.getByRole("button", { name: "Accept invitation" }).click();
  await expect(guest).toHaveURL(new RegExp(plan));
}

test("a spend is logged, approved, made void and counts again", async ({ page, browser }) => {
  test.setTimeout(360_000);
  await signUp(page);
  const plan = await startPlan(page, "mid-level-data-engineer", dayIn("Europe/Berlin", -60));
  const guests = await Promise.all([1, 2].map(() => browser.newContext()));
  const [manager, mentor] = await Promise.all(guests.map((context) => context.newPage()));
  if (!manager || !mentor) throw new Error("no pages");
  await joins(page, plan, manager, "Manager");
  await joins(page, plan, mentor, "Mentor");

  const room = `/plans/${plan}/resources`;
  await page.goto(room);
  await logSpend(page, "Ticket to Strata", "450.50");
  await expect(card(page)).toContainText("$450.50 of $2,000 used, $1,549.50 left");
  await expect(card(page)).toContainText("$450.50 waits for approval");
  const used = page.getByRole("progressbar", { name: /^Used of/ });
  await expect(used).toHaveAttribute("aria-valuenow", "22");

  await manager.goto("/notifications");
  await manager.getByRole("link", { name: /Spent/ }).first().press("Enter");
  await expect(card(manager)).toContainText("Ticket to Strata");
  await card(manager)
    .getByRole("button", { name: /^Approve/ })
    .click();
  await expect(card(manager)).toContainText("Approved by A Manager");
  await expect(card(manager).getByRole("link", { name: "Log spend" })).toHaveCount(0);

  await page.goto(room);
  await expect(card(page)).toContainText("Approved by A Manager");
  await card(page).getByRole("button", { name: /^Void/ }).click();
  await expect(card(page)).toContainText("$0 of $2,000 used");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card(page)).toContainText("$450.50 of $2,000 used");
  await expect(card(page)).toContainText("Approved by A Manager");

  await page.getByRole("button", { name: /^Options for/ }).click();
  await page.getByRole("link", { name: "Edit budget" }).click();
  await page.getByLabel("Amount").fill("3000");
  await page.getByRole("button", { name: "Save budget" }).click();
  await expect(card(page)).toContainText("$450.50 of $3,000 used");

  const answer = await mentor.goto(room);
  expect(answer?.status()).toBe(200);
  await expect(card(mentor)).toHaveCount(0);
  const html = await mentor.content();
  for (const word of ["Strata", "450.5", "Budget", "annual conference"]) {
    expect(html).not.toContain(word);
  }
  await mentor.goto(`/plans/${plan}/history`);
  await expect(mentor.getByRole("main")).not.toContainText("450.50");
  await Promise.all(guests.map((context) => context.close()));
});

test("the room and its dialogs pass being looked over", async ({ page }) => {
  test.setTimeout(360_000);
  await signUp(page);
  const plan = await startPlan(page, "junior-data-engineer", dayIn("Europe/Berlin", -30));
  const room = `/plans/${plan}/resources`;
  await page.goto(room);
  await logSpend(page, "A book", "45");
  await lookOver(page, room);
  await lookOver(page, `${room}?budget`);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a spend is logged and refused, made void and counts again", async ({ page }) => {
    await signUp(page);
    const plan = await startPlan(page, "junior-data-engineer", dayIn("UTC", -30));
    await page.goto(`/plans/${plan}/resources`);
    await card(page).getByRole("link", { name: "Log spend" }).click();
    await page.getByLabel("What for").fill("A book");
    await page.getByLabel("Amount").fill("12.345");
    await page.getByRole("button", { name: "Save spend" }).click();
    await expect(page.getByRole("alert").first()).toContainText("two decimals");
    await expect(page.getByLabel("What for")).toHaveValue("A book");
    await page.getByLabel("Amount").fill("12.34");
    await page.getByRole("button", { name: "Save spend" }).click();
    await expect(card(page)).toContainText("$12.34 of $500 used");
    await card(page).getByRole("button", { name: /^Void/ }).click();
    await expect(card(page)).toContainText("Void, counts for nothing");
    await card(page)
      .getByRole("button", { name: /^Count it again/ })
      .click();
    await expect(card(page)).toContainText("$12.34 of $500 used");
    await card(page).getByRole("link", { name: "Add budget" }).click();
    await page.getByLabel("What for").fill("Books");
    await page.getByLabel("Amount").fill("80");
    await page.getByLabel("Currency").fill("EUR");
    await page.getByRole("button", { name: "Add budget" }).click();
    await expect(card(page)).toContainText("€0 of €80 used");
  });
});
