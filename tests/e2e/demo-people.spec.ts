// The demo's three people in three browsers of one world, from a comment to a sealed review.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { newEmail, PASSWORD } from "../support/journey";

const SAVINGS = "The easy savings are taken.";
const RUNBOOKS = "Write 8 runbooks for the on-call rota";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const needs = (page: Page) => page.getByRole("region", { name: "Needs you" });

/** Another browser of whoever came in, who goes on there as somebody else of the world. */
async function another(browser: Browser, first: Page, name: RegExp): Promise<Page> {
  const storageState = await first.context().storageState();
  const page = await (await browser.newContext({ storageState })).newPage();
  await page.goto("/today");
  await page.getByRole("region", { name: "Look around as" }).getByRole("button", { name }).click();
  await expect(page).not.toHaveURL(/\/today$/);
  return page;
}

test("engineer, manager and mentor go from a comment to a signed and sealed review", async ({
  page: runa,
  browser,
}) => {
  test.slow();
  await runa.goto("/");
  await button(runa, "Explore the demo").click();
  await expect(runa).toHaveURL(/\/today$/);
  const [mara, tariq] = await Promise.all([
    another(browser, runa, /Mara Lindt/),
    another(browser, runa, /Tariq Aziz/),
  ]);

  // What she asked waits for him; his answer comes to where she has it open.
  const asked = needs(tariq).getByRole("listitem").filter({ hasText: SAVINGS });
  await asked.getByRole("link", { name: /^Answer/ }).click();
  await expect(tariq).toHaveURL(/\/goals\/[0-9a-f-]{36}#comment-/);
  await runa.goto(tariq.url());
  const thread = tariq
    .getByRole("region", { name: "Comments" })
    .getByRole("listitem")
    .filter({
      has: tariq.locator(new URL(tariq.url()).hash),
    });
  await thread.locator("summary", { hasText: "Reply" }).click();
  await thread.getByRole("textbox", { name: "Reply" }).fill("No. Half a year, not a whole one.");
  await thread.getByRole("button", { name: "Post reply" }).click();
  await expect(runa.getByText("No. Half a year, not a whole one.")).toBeVisible();

  // The day he suggested is taken on Today, and waits in his list no more.
  await tariq.goto("/mentoring");
  const waiting = tariq.getByRole("list", { name: "Suggestions waiting for others" });
  await expect(waiting).toContainText(RUNBOOKS);
  await runa.goto("/today");
  await needs(runa)
    .getByRole("button", { name: `Take it: ${RUNBOOKS}` })
    .click();
  await expect(needs(runa).getByText(/suggests another/)).toHaveCount(0);
  await tariq.reload();
  await expect(waiting).toHaveCount(0);

  // Her half of the open review is begun: she hands it in, the manager answers, both sign.
  await needs(runa).getByRole("link", { name: "Write", exact: true }).click();
  const review = /\/reviews\/[0-9a-f-]{36}$/;
  await expect(runa).toHaveURL(review);
  await expect(runa.getByRole("textbox", { name: "Self review" })).toHaveValue(/billing streams/);
  await mara.goto(runa.url());
  await expect(mara.getByText(/billing streams/)).toHaveCount(0);
  await button(runa, "Submit self review").click();
  await expect(button(runa, "Take mine back")).toBeVisible();
  await mara.getByRole("textbox", { name: "Manager review" }).fill("Masking was worth the wait.");
  await button(mara, "Submit manager review").click();
  await expect(mara.getByText(/billing streams/)).toBeVisible();
  await expect(runa.getByText("Masking was worth the wait.")).toBeVisible();
  await button(runa, "Sign review").click();
  await expect(runa.getByText("You have signed. Now Mara Lindt.")).toBeVisible();
  await mara.reload();
  await button(mara, "Sign review").click();
  for (const page of [mara, runa]) {
    await expect(page.getByText("Signed by both and sealed.")).toBeVisible();
    await expect(page.getByText(/^Sealed by SHA-256 [0-9a-f]{64}/)).toBeVisible();
  }
  expect((await tariq.request.get(new URL(runa.url()).pathname)).status()).toBe(404);
});

test("whoever is asked into the demo by its link signs up and comes in", async ({
  page: runa,
  browser,
}) => {
  await runa.goto("/");
  await button(runa, "Explore the demo").click();
  await expect(runa).toHaveURL(/\/today$/);
  await runa.goto("/plans");
  await runa.getByRole("main").getByRole("article").getByRole("link").first().click();
  await expect(runa).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  const plan = new URL(runa.url()).pathname;
  await runa.goto(`${plan}/people`);
  const email = newEmail();
  await runa.getByLabel("Email").fill(email);
  await runa.getByLabel("Role", { exact: true }).selectOption("Manager");
  await button(runa, "Send invitation").click();
  const link = await runa.getByLabel("Invitation link").inputValue();

  const nils = await (await browser.newContext()).newPage();
  await nils.goto(link);
  await button(nils, "Accept invitation").click();
  await nils.getByLabel("Name").fill("Nils Falk");
  await expect(nils.getByLabel("Email")).toHaveValue(email);
  await nils.getByLabel("Password").fill(PASSWORD);
  await button(nils, "Create account").click();
  await expect(nils).toHaveURL(new RegExp(`${plan}$`));
  await nils.goto(`${plan}/reviews`);
  await expect(nils.getByRole("heading", { level: 1 })).toBeVisible();
  expect((await nils.goto("/team"))?.status()).toBe(200);
  await expect(nils.getByRole("main")).toContainText("Runa");
});
