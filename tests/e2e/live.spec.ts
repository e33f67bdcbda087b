// What one does shows to the other who has the page open, in a browser of her own, by itself.
import { type Browser, expect, type Page, test } from "@playwright/test";
import pg from "pg";
import { dayIn, signUp, startPlan } from "../support/journey";

/** From the click of one to the page of the other. */
const SOON_MS = 2_000;

const ticks = (page: Page) =>
  page.getByRole("list", { name: "Short term", exact: true }).getByRole("checkbox");

/** Makes the person a mentor of the plan. */
async function standsIn(planId: string, email: string): Promise<void> {
  const client = new pg.Client(process.env.APP_DATABASE_URL ?? "");
  await client.connect();
  const { rowCount } = await client.query(
    `INSERT INTO "Participant" ("planId", "personId", role)
     SELECT $1, id, 'mentor' FROM "Person" WHERE email = $2`,
    [planId, email],
  );
  await client.end();
  expect(rowCount).toBe(1);
}

/** An owner at her plan, and a mentor of it who is signed in elsewhere. */
async function two(owner: Page, browser: Browser): Promise<{ mentor: Page; address: string }> {
  const mentor = await (await browser.newContext()).newPage();
  const email = await signUp(mentor, "Tariq");
  await signUp(owner);
  const planId = await startPlan(owner, "junior-data-engineer", dayIn("UTC", -30));
  await standsIn(planId, email);
  return { mentor, address: `/plans/${planId}` };
}

/** Goes to a page and waits until its stream is open. */
async function openLive(page: Page, go: () => Promise<unknown>): Promise<void> {
  const opened = page.waitForResponse((it) => new URL(it.url()).pathname === "/live");
  await go();
  expect((await opened).status()).toBe(200);
}

test("a tick by one shows to the other within two seconds, and so does its way back", async ({
  page,
  browser,
}) => {
  const { mentor, address } = await two(page, browser);
  await openLive(mentor, () => mentor.goto(address));
  const [hers, seen] = [ticks(page).last(), ticks(mentor).last()];
  await expect(seen).not.toBeChecked();
  for (const isDone of [true, false]) {
    const since = performance.now();
    await hers.setChecked(isDone);
    await expect(seen).toBeChecked({ checked: isDone, timeout: SOON_MS });
    const description = `${Math.round(performance.now() - since)} ms`;
    test.info().annotations.push({ type: isDone ? "tick" : "untick", description });
  }
});

test("an open menu stays open while others write, and what they did shows after", async ({
  page,
  browser,
}) => {
  const { mentor, address } = await two(page, browser);
  const beside = await mentor.context().newPage();
  await openLive(beside, () => beside.goto(address));
  await openLive(mentor, () => mentor.goto(address));
  await mentor.getByRole("button", { name: "Plan options" }).click();
  const leave = mentor.getByRole("link", { name: "Leave this plan" });
  await expect(leave).toBeVisible();
  await ticks(page).last().check();
  await expect(ticks(beside).last()).toBeChecked({ timeout: SOON_MS });
  await expect(leave).toBeVisible();
  await mentor.keyboard.press("Escape");
  await expect(ticks(mentor).last()).toBeChecked({ timeout: SOON_MS });
});

test("whoever goes on to another page of the plan hears there too", async ({ page, browser }) => {
  const { mentor, address } = await two(page, browser);
  await openLive(mentor, () => mentor.goto(address));
  const goal = mentor.getByRole("list", { name: "Short term" }).getByRole("link").last();
  await openLive(mentor, () => goal.click());
  await expect(mentor.getByRole("progressbar", { name: "Goal progress" })).toBeVisible();
  await openLive(mentor, () => mentor.goBack());
  await ticks(page).last().check();
  await expect(ticks(mentor).last()).toBeChecked({ timeout: SOON_MS });
});

test("what happens while a page is on its way shows once it listens", async ({ page, browser }) => {
  const { mentor, address } = await two(page, browser);
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await mentor.route("**/live?*", async (route) => {
    await held;
    await route.continue();
  });
  const asked = mentor.waitForRequest("**/live?*");
  await mentor.goto(address);
  await asked;
  const saved = page.waitForResponse((it) => it.request().method() === "POST");
  await ticks(page).last().check();
  await saved;
  await expect(ticks(mentor).last()).not.toBeChecked();
  letThrough();
  await expect(ticks(mentor).last()).toBeChecked({ timeout: SOON_MS });
});

test("a comment shows to the other within two seconds, also while she is about to write one", async ({
  page,
  browser,
}) => {
  const { mentor, address } = await two(page, browser);
  const field = (who: Page) => who.getByLabel("Comment", { exact: true });
  const beside = await mentor.context().newPage();
  await openLive(beside, () => beside.goto(address));
  await openLive(mentor, () => mentor.goto(address));
  await field(mentor).focus();
  await field(page).fill("Shall I begin with the small one?");
  await page.getByRole("button", { name: "Post comment" }).click();
  const said = mentor.getByRole("region", { name: "Comments" });
  await expect(said).toContainText("Shall I begin with the small one?", { timeout: SOON_MS });
  await expect(field(mentor)).toBeFocused();
  // What she has begun to write is not disturbed; once she has sent it, she sees both.
  await field(mentor).fill("Yes, and");
  await ticks(page).last().check();
  await expect(ticks(beside).last()).toBeChecked({ timeout: SOON_MS });
  await expect(ticks(mentor).last()).not.toBeChecked();
  await field(mentor).fill("");
  await field(mentor).blur();
  await expect(ticks(mentor).last()).toBeChecked({ timeout: SOON_MS });
});
