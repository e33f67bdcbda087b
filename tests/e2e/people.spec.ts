// Three people in three browsers, from an invitation to a signed review, with nobody there before.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { dayFrom, dayIn, newEmail, PASSWORD, signUp, startPlan } from "../support/journey";

const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const comments = (page: Page) => page.getByRole("region", { name: "Comments" });
const needs = (page: Page) => page.getByRole("region", { name: "Needs you" });

/** Asks somebody new onto the plan; she signs up by the link, in a browser of her own. */
async function joinedBy(
  browser: Browser,
  owner: Page,
  { plan, name, role }: { plan: string; name: string; role: string },
): Promise<Page> {
  await owner.goto(`/plans/${plan}/people`);
  await owner.getByLabel("Email").fill(newEmail());
  await owner.getByLabel("Role").selectOption(role);
  await button(owner, "Send invitation").click();
  const link = owner.getByLabel("Invitation link");
  await expect(link).toHaveValue(/\/invitations\/[\w-]{43}$/);
  const page = await (await browser.newContext()).newPage();
  await page.goto(await link.inputValue());
  await button(page, "Accept invitation").click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await button(page, "Create account").click();
  await expect(page).toHaveURL(new RegExp(`/plans/${plan}$`));
  return page;
}

test("an engineer, her manager and her mentor go from an invitation to a signed review", async ({
  page: runa,
  browser,
}) => {
  test.slow();
  await signUp(runa, "Runa Vik");
  const plan = await startPlan(runa, "junior-data-engineer", dayIn("UTC", -80));
  const mara = await joinedBy(browser, runa, { plan, name: "Mara Lindt", role: "Manager" });
  const tariq = await joinedBy(browser, runa, { plan, name: "Tariq Aziz", role: "Mentor" });

  // The manager's first screen needs no setting up.
  await mara.goto("/team");
  const row = mara.getByRole("table", { name: "Team" }).getByRole("row", { name: /Runa Vik/ });
  await expect(row).toContainText("Slipping");
  await expect(needs(mara)).toContainText("goals slipping");

  // She asks; it waits for the mentor, who answers where it stands, and she sees it come.
  await runa.goto(`/plans/${plan}`);
  await runa.getByRole("link", { name: ETL }).click();
  await expect(runa.getByRole("heading", { level: 1, name: ETL })).toBeVisible();
  await comments(runa).getByRole("textbox", { name: "Comment" }).fill("@Tariq Which API first?");
  await button(runa, "Post comment").click();
  await expect(comments(runa)).toContainText("Tariq Aziz's turn since today");
  await tariq.goto("/mentoring");
  await expect(tariq.getByRole("heading", { level: 1 })).toHaveText("One question waits for you.");
  await needs(tariq)
    .getByRole("link", { name: /^Answer/ })
    .click();
  await expect(tariq.getByRole("heading", { level: 1, name: ETL })).toBeVisible();
  await comments(tariq).locator("summary", { hasText: "Reply" }).click();
  await comments(tariq).getByRole("textbox", { name: "Reply" }).fill("The weather.");
  await button(tariq, "Post reply").click();
  await expect(comments(runa)).toContainText("The weather.");

  // He suggests another day; she takes it with one click, and his name stays on it.
  await comments(tariq).getByText("Suggest an edit").click();
  const form = tariq.getByRole("form", { name: "Suggest an edit" });
  await form.getByLabel("Due").fill(dayFrom(await form.getByLabel("Due").inputValue(), 14));
  await button(tariq, "Send suggestion").click();
  await button(runa, "Take it").click();
  await expect(runa.getByText(/suggested by Tariq Aziz, taken/).first()).toBeVisible();

  // What she logs shows to her manager without a reload.
  await mara.goto(`/plans/${plan}`);
  const pipelines = mara.getByRole("listitem").filter({ hasText: ETL });
  await expect(pipelines).toContainText("0 of 5");
  await runa.goto(`${new URL(runa.url()).pathname}?log`);
  const dialog = runa.getByRole("dialog", { name: "Log milestone" });
  await dialog.getByLabel("What happened").fill("Weather pipeline live");
  await dialog.getByLabel("Amount").fill("2");
  await button(runa, "Save milestone").click();
  await expect(pipelines).toContainText("2 of 5");

  // The quarter: each writes apart, both hand in, compare and sign.
  await runa.goto(`/plans/${plan}/reviews`);
  await runa.getByRole("link", { name: "Open a review" }).click();
  await button(runa, "Open review").click();
  await expect(runa).toHaveURL(/\/reviews\/[0-9a-f-]{36}$/);
  await expect(runa.getByRole("region", { name: "What changed" })).toContainText("0 → 2 of 5");
  await runa.getByRole("textbox", { name: "Self review" }).fill("Two pipelines live.");
  await button(runa, "Submit self review").click();
  await expect(button(runa, "Take mine back")).toBeVisible();
  await mara.goto("/team");
  await expect(needs(mara)).toContainText("The self review is in; yours is next.");
  await needs(mara)
    .getByRole("link", { name: /^Open the review/ })
    .click();
  await expect(mara.getByText("Two pipelines live.")).toHaveCount(0);
  await mara.getByRole("textbox", { name: "Manager review" }).fill("A good start.");
  await button(mara, "Submit manager review").click();
  await expect(mara.getByText("Two pipelines live.")).toBeVisible();
  await expect(runa.getByText("A good start.")).toBeVisible();
  await button(runa, "Sign review").click();
  await expect(runa.getByText("You have signed. Now Mara Lindt.")).toBeVisible();
  await mara.reload();
  await button(mara, "Sign review").click();
  await expect(mara.getByText("Signed by both and sealed.")).toBeVisible();
  await expect(runa.getByText("Signed by both and sealed.")).toBeVisible();
  const review = new URL(runa.url()).pathname;
  expect((await tariq.request.get(review)).status()).toBe(404);
});
