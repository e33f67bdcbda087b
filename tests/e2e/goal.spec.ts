// The page of one goal: its ledger, its SMART parts, its edits, and the way back from each of them.
import { expect, type Page, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

/** A new person at the page of a goal of hers. */
async function atGoal(page: Page, title = ETL): Promise<void> {
  await signUp(page);
  await startPlan(page, "junior-data-engineer", dayIn("UTC", -30));
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

const bar = (page: Page) => page.getByRole("progressbar", { name: "Goal progress" });
const milestones = (page: Page) => page.getByRole("list", { name: "Milestones", exact: true });
const dialog = (page: Page, name = "Log milestone") => page.getByRole("dialog", { name });

async function log(page: Page, note: string, shown = note): Promise<void> {
  await page.getByText("Log milestone").first().click();
  await dialog(page).getByLabel("What happened").fill(note);
  await dialog(page).getByRole("button", { name: "Save milestone" }).click();
  await expect(milestones(page)).toContainText(shown);
  await expect(dialog(page)).toBeHidden();
}

test("a refusal is said in the dialog, and what was typed stays", async ({ page }) => {
  await atGoal(page);
  await page.getByText("Log milestone").first().click();
  const form = dialog(page);
  await expect(form.getByLabel("Amount")).toHaveValue("1");
  await form.getByLabel("What happened").fill("Too good to be true");
  await form.getByLabel("Amount").fill("lots");
  await form.getByLabel("Evidence link").fill("javascript:alert(1)");
  await form.getByRole("button", { name: "Save milestone" }).click();
  await expect(form.getByRole("alert")).toHaveText("Two fields need another look.");
  await expect(form.getByLabel("What happened")).toHaveValue("Too good to be true");
  await expect(form.getByLabel("Amount")).toHaveValue("lots");
  await form.getByLabel("Amount").fill("1");
  await form.getByLabel("Evidence link").fill("");
  await form.getByLabel("Date").fill(dayIn("UTC", 40));
  await form.getByRole("button", { name: "Save milestone" }).click();
  await expect(form.getByRole("alert")).toContainText("once it has happened");
  await expect(bar(page)).toHaveAttribute("aria-valuenow", "0");
});

test("a milestone is logged, undone, logged, corrected and put back", async ({ page }) => {
  await atGoal(page);
  await log(page, "A first [link](https://example.org)", "A first link");
  await expect(milestones(page).getByRole("link", { name: "link" })).toHaveAttribute(
    "rel",
    /nofollow/,
  );
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status")).toContainText("taken away");
  await expect(bar(page)).toHaveAttribute("aria-valuenow", "0");

  await log(page, "The second try");
  await expect(bar(page)).toHaveAttribute("aria-valuenow", "20");
  await milestones(page)
    .getByRole("link", { name: /^Correct/ })
    .click();
  const form = dialog(page, "Correct milestone");
  await expect(form.getByLabel("What happened")).toHaveValue("The second try");
  await form.getByLabel("Amount").fill("2");
  await form.getByRole("button", { name: "Save correction" }).click();
  await expect(bar(page)).toHaveAttribute("aria-valuenow", "40");
  await expect(milestones(page).getByText(/^›?\s*Corrected on/)).toBeVisible();

  await milestones(page)
    .getByRole("button", { name: /^Take away/ })
    .click();
  await expect(bar(page)).toHaveAttribute("aria-valuenow", "0");
  await page.getByRole("status").getByRole("button", { name: "Put it back" }).click();
  await expect(bar(page)).toHaveAttribute("aria-valuenow", "40");
  await expect(milestones(page).getByText("The second try").first()).toBeVisible();
});

test("reaching the target finishes the goal and builds its cairn", async ({ page }) => {
  await atGoal(page);
  await page.getByText("Log milestone").first().click();
  await dialog(page).getByLabel("Amount").fill("5");
  await dialog(page).getByRole("button", { name: "Save milestone" }).click();
  await expect(page.getByRole("status")).toContainText("the goal is done");
  await expect(page.getByRole("checkbox", { name: ETL })).toBeChecked();
  await expect(page.getByRole("img", { name: "A cairn of 1 stone" })).toBeVisible();
});

test("a goal is given an area of the plan, and loses it again", async ({ page }) => {
  await atGoal(page);
  const about = page.getByRole("complementary", { name: "About this goal" });
  for (const area of ["Database Systems", "No area"]) {
    await page.getByRole("link", { name: "Edit goal" }).click();
    await page.getByLabel("Area").selectOption({ label: area });
    await page.getByRole("button", { name: "Save goal" }).click();
    await expect(page.getByRole("status")).toContainText("saved");
    await expect(about.getByText(area, { exact: true })).toHaveCount(area === "No area" ? 0 : 1);
  }
});

test("the SMART check proposes a measure, and one click takes it", async ({ page }) => {
  await atGoal(page);
  await page.getByRole("link", { name: "Edit goal" }).click();
  const form = page.getByRole("form", { name: "Edit goal" });
  await form.getByLabel("Title").fill("Write 12 posts on data quality");
  await form.getByLabel("Done or not").check();
  await expect(form.getByLabel("Target")).toBeHidden();
  await form.getByLabel("Measurable").fill("");
  await form.getByRole("button", { name: "Save goal" }).click();
  await expect(page.getByRole("status")).toContainText("saved");
  const smart = page.getByRole("region", { name: "SMART" });
  await expect(smart).toContainText("Measure it? 12 posts");
  await smart.getByRole("button", { name: "Use this for measurable" }).click();
  await expect(page.getByText("0 of 12 posts").first()).toBeVisible();
});

test("two edits of one goal: the second sees both sides and loses nothing", async ({ page }) => {
  await atGoal(page);
  const address = page.url();
  const other = await page.context().newPage();
  for (const each of [page, other]) await each.goto(`${address}?edit`);
  await other.getByLabel("Title").fill("Build 5 pipelines at the desk");
  await other.getByRole("button", { name: "Save goal" }).click();
  await expect(other.getByRole("status")).toContainText("saved");

  await page.getByLabel("Achievable").fill("Two evenings a week");
  await page.getByRole("button", { name: "Save goal" }).click();
  await expect(page.getByRole("form").getByRole("alert")).toContainText("changed elsewhere");
  const theirs = page.getByRole("region", { name: "As it is now" });
  await expect(theirs).toContainText("Build 5 pipelines at the desk");
  await expect(page.getByLabel("Achievable")).toHaveValue("Two evenings a week");
  await page.getByLabel("Title").fill("Build 5 pipelines at the desk");
  await page.getByRole("button", { name: "Save goal" }).click();
  await expect(page.getByRole("status")).toContainText("saved");
  await expect(page.getByRole("region", { name: "SMART" })).toContainText("Two evenings a week");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Build 5 pipelines at the desk");
});

test("a goal is let go with a reason and taken up again, deleted and brought back", async ({
  page,
}) => {
  await atGoal(page);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("link", { name: "Let it go" }).click();
  await dialog(page, "Let it go").getByLabel("Why").fill("The team moved on");
  await dialog(page, "Let it go").getByRole("button", { name: "Let it go" }).click();
  await expect(page.getByText("“The team moved on”")).toBeVisible();
  await page.getByRole("button", { name: "Take it up again" }).click();
  await expect(page.getByText("Log milestone").first()).toBeVisible();

  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Delete goal" }).click();
  await expect(page).toHaveURL(/deleted-goal=/);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: ETL })).toBeVisible();
});

test("someone else's goal, a missing one and what is no id are not found, all alike", async ({
  page,
  browser,
}) => {
  await atGoal(page);
  const hers = new URL(page.url()).pathname;
  const [, , planId] = hers.split("/");
  const stranger = await (await browser.newContext()).newPage();
  await signUp(stranger, "Stig");
  const missing = `/plans/${planId}/goals/00000000-0000-4000-8000-000000000000`;
  for (const address of [hers, missing, `/plans/${planId}/goals/1`]) {
    expect.soft((await stranger.goto(address))?.status(), address).toBe(404);
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("refusals, corrections and edits work, and nothing typed is lost", async ({ page }) => {
    await atGoal(page);
    const address = new URL(page.url()).pathname;
    await page.goto(`${address}?log`);
    await page.getByLabel("What happened").fill("By hand");
    await page.getByLabel("Amount").fill("lots");
    await page.getByRole("button", { name: "Save milestone" }).click();
    await expect(dialog(page).getByRole("alert")).toHaveText("One field needs another look.");
    await expect(page.getByLabel("What happened")).toHaveValue("By hand");
    await page.getByLabel("Amount").fill("2");
    await page.getByRole("button", { name: "Save milestone" }).click();
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "40");

    await milestones(page)
      .getByRole("link", { name: /^Correct/ })
      .click();
    await page.getByLabel("Amount").fill("1");
    await page.getByRole("button", { name: "Save correction" }).click();
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "20");
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "40");

    await page.getByRole("link", { name: "Edit goal" }).click();
    await page.getByLabel("Title").fill("");
    await page.getByLabel("Relevant").fill("It is asked for");
    await page.getByRole("button", { name: "Save goal" }).click();
    await expect(page.getByRole("form").getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("Relevant")).toHaveValue("It is asked for");
    await page.getByLabel("Title").fill(ETL);
    await page.getByRole("button", { name: "Save goal" }).click();
    await expect(page.getByRole("region", { name: "SMART" })).toContainText("It is asked for");
  });
});
