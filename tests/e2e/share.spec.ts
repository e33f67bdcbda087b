// A share link: made by the owner, read by a stranger, taken back.
import { expect, type Page, test } from "@playwright/test";
import { dayIn, signUp } from "../support/journey";
import { lookOver } from "../support/looks";
import { tellPlan } from "../support/told";

const SECRET = "Say no 10 times before saying yes";

async function makeLink(page: Page, plan: string, along: readonly string[]): Promise<string> {
  await page.goto(`/plans/${plan}/people`);
  const form = page.getByRole("form", { name: "New share link" });
  for (const name of along)
    await form.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
  await form.getByRole("button", { name: "Make share link" }).click();
  const field = form.getByRole("textbox", { name: "Share link" });
  await expect(field).toHaveAttribute("readonly", "");
  return field.inputValue();
}

test("a stranger reads the page until its owner takes the link back", async ({ page, browser }) => {
  await signUp(page, "Runa Vik");
  const { plan } = await tellPlan(page, dayIn("Europe/Berlin"));
  const link = await makeLink(page, plan, ["Milestones", "Notes", "Evidence"]);
  expect(link).toMatch(/\/shared\/[\w-]{43}$/);

  const context = await browser.newContext();
  const stranger = await context.newPage();
  const answer = await stranger.goto(link);
  expect(answer?.status()).toBe(200);
  const headers = answer?.headers() ?? {};
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["cache-control"]).toContain("private");
  expect(headers["referrer-policy"]).toBe("no-referrer");

  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Mid-Level Data Engineer");
  await expect(stranger.getByRole("main")).toContainText("Runa Vik");
  await expect(stranger.getByText("Payments run in 11 minutes instead of 48")).toBeVisible();
  await expect(stranger.getByRole("link", { name: "Pull request 482" })).toBeVisible();
  expect(await stranger.content()).not.toContain(SECRET);
  expect(await stranger.content()).not.toContain(plan);
  await expect(stranger.getByRole("checkbox")).toHaveCount(0);
  await lookOver(stranger, link);

  const altered = `${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`;
  expect((await stranger.goto(altered))?.status()).toBe(404);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(
    "There is nothing at this address.",
  );

  await page.goto(`/plans/${plan}/people`);
  await page.getByRole("list", { name: "Share links" }).getByRole("button").click();
  await expect(page.getByRole("list", { name: "Share links" })).toHaveCount(0);
  expect((await stranger.goto(link))?.status()).toBe(404);
  await context.close();
});

test("what was not chosen is not on the page, and a choice that cannot be is said", async ({
  page,
}) => {
  await signUp(page);
  const { plan } = await tellPlan(page, dayIn("Europe/Berlin"));
  await page.goto(`/plans/${plan}/people`);
  const form = page.getByRole("form", { name: "New share link" });
  await form.getByLabel("Evidence").check();
  await form.getByRole("button", { name: "Make share link" }).click();
  await expect(form.getByRole("alert")).toBeVisible();
  await expect(form).toContainText("Take those along too.");
  await expect(form.getByLabel("Evidence")).toBeChecked();
  await form.getByLabel("Evidence").uncheck();
  await form.getByText("Which goals").click();
  await expect(form.getByLabel(SECRET)).toHaveCount(0);
  await form.getByLabel("Read 12 papers on stream processing").uncheck();
  await form.getByRole("button", { name: "Make share link" }).click();
  const link = await form.getByRole("textbox", { name: "Share link" }).inputValue();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.content()).not.toMatch(/12 papers|A paper, and what it says|example\.org/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link is made, read and taken back", async ({ page }) => {
    await signUp(page);
    await page.goto("/plans/new?template=junior-data-engineer");
    await page.getByLabel("Start date").fill(dayIn("UTC", -30));
    await page.getByRole("button", { name: "Start plan" }).click();
    await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
    const people = `${new URL(page.url()).pathname}/people`;
    await page.goto(people);
    await page.getByRole("button", { name: "Make share link" }).click();
    const link = await page.getByRole("textbox", { name: "Share link" }).inputValue();
    expect((await page.goto(link))?.status()).toBe(200);
    await expect(page.getByRole("progressbar", { name: "Plan progress" })).toBeVisible();
    await page.goto(people);
    await page.getByRole("button", { name: /^Revoke the link/ }).click();
    expect((await page.goto(link))?.status()).toBe(404);
  });
});
