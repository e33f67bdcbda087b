// Two people at one goal: the mentor asks, the owner answers, the mentor suggests, the owner takes it.
import { type Browser, expect, type Page, test } from "@playwright/test";
import pg from "pg";
import { dayFrom, dayIn, signUp, startPlan } from "../support/journey";
import { lookOver } from "../support/looks";

const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

/** Puts a person on a plan as its mentor, as an invitation would. */
async function mentors(email: string, planId: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.APP_DATABASE_URL ?? "" });
  await client.connect();
  await client.query(
    `INSERT INTO "Participant" ("planId", "personId", role)
     SELECT $1::uuid, id, 'mentor' FROM "Person" WHERE email = $2`,
    [planId, email],
  );
  await client.end();
}

type Pair = { owner: Page; mentor: Page; goal: string };

/** Olga at a goal of hers, Tariq beside her in a browser of his own. */
async function atOneGoal(browser: Browser, javaScriptEnabled = true): Promise<Pair> {
  const options = { javaScriptEnabled };
  const owner = await (await browser.newContext(options)).newPage();
  const mentor = await (await browser.newContext(options)).newPage();
  await signUp(owner, "Olga Vik");
  const email = await signUp(mentor, "Tariq Aziz");
  const planId = await startPlan(owner, "junior-data-engineer", dayIn("UTC", -30));
  await mentors(email, planId);
  await owner.getByRole("link", { name: ETL }).click();
  await expect(owner.getByRole("heading", { level: 1, name: ETL })).toBeVisible();
  const goal = new URL(owner.url()).pathname;
  await mentor.goto(goal);
  return { owner, mentor, goal };
}

const comments = (page: Page) => page.getByRole("region", { name: "Comments" });
/** A comment as it is shown, not where it could be reworded. */
const said = (page: Page, text: string) =>
  comments(page).getByRole("paragraph").filter({ hasText: text });
const suggested = (page: Page) => page.getByRole("region", { name: "Suggested edits" });
const history = (page: Page) => page.getByRole("list", { name: "History" });

async function ask(page: Page, text: string): Promise<void> {
  await comments(page).getByRole("textbox", { name: "Comment" }).fill(text);
  await comments(page).getByRole("button", { name: "Post comment" }).click();
  await expect(said(page, text)).toBeVisible();
}

/** The whole way, on pages that are loaded anew where the other acts. */
async function walk({ owner, mentor, goal }: Pair): Promise<void> {
  await ask(mentor, "Which API comes first?");
  await expect(comments(mentor)).toContainText("Olga Vik's turn since today");

  await owner.goto("/today");
  const needs = owner.getByRole("region", { name: "Needs you" });
  await expect(needs).toContainText("Tariq Aziz asked on");
  await needs.getByRole("link", { name: /^Answer/ }).click();
  await expect(comments(owner)).toContainText("Waiting for you since today");
  await comments(owner).locator("summary", { hasText: "Reply" }).click();
  await comments(owner).getByRole("textbox", { name: "Reply" }).fill("The weather, @Tariq");
  await comments(owner).getByRole("button", { name: "Post reply" }).click();
  await expect(comments(owner)).toContainText("Tariq Aziz's turn since today");
  await expect(comments(owner).locator("mark")).toHaveText("@Tariq");

  await mentor.goto(goal);
  await expect(comments(mentor)).toContainText("Waiting for you since today");
  await comments(mentor).getByText("Suggest an edit").click();
  const form = mentor.getByRole("form", { name: "Suggest an edit" });
  const due = dayFrom(await form.getByLabel("Due").inputValue(), 14);
  await form.getByLabel("Due").fill(due);
  await form.getByLabel("Why").fill("Two more weeks for the *tests*");
  await form.getByRole("button", { name: "Send suggestion" }).click();
  await expect(suggested(mentor)).toContainText("You suggest");

  await owner.goto(goal);
  await expect(suggested(owner)).toContainText("Tariq Aziz suggests");
  await suggested(owner).getByRole("button", { name: "Take it" }).click();
  await expect(owner.getByText("Due date suggested by Tariq Aziz, taken today.")).toBeVisible();
  await owner.getByText("History of this goal").click();
  await expect(history(owner).first()).toBeAttached();
  await expect(
    owner.getByText(/suggested due date of this goal taken, from Tariq Aziz/),
  ).toBeAttached();
}

test("the mentor asks, the owner answers, the mentor suggests, the owner takes it", async ({
  browser,
}) => {
  const pair = await atOneGoal(browser);
  await walk(pair);
  const { owner, mentor, goal } = pair;

  await owner.getByRole("button", { name: "Undo" }).click();
  await expect(suggested(owner)).toContainText("Tariq Aziz suggests");
  await suggested(owner).getByRole("button", { name: "Decline" }).click();
  await expect(suggested(owner)).toBeHidden();

  await mentor.goto(goal);
  await comments(mentor).getByRole("button", { name: "Resolve" }).click();
  await expect(comments(mentor).getByText("1 resolved")).toBeVisible();
  await mentor.getByRole("button", { name: "Undo" }).click();
  await expect(comments(mentor)).toContainText("Waiting for you since today");
});

test("without a script it is the same way", async ({ browser }) => {
  await walk(await atOneGoal(browser, false));
});

test("what is typed is kept, edited and deleted in place, and a refusal loses nothing", async ({
  browser,
}) => {
  const { mentor, goal } = await atOneGoal(browser);
  const field = comments(mentor).getByRole("textbox", { name: "Comment" });
  const saved = mentor.waitForResponse((answer) => answer.url().endsWith("/drafts"));
  await field.fill("Half a thou");
  await saved;
  await mentor.goto(goal);
  await expect(field).toHaveValue("Half a thou");
  await field.fill(">".repeat(3000));
  await comments(mentor).getByRole("button", { name: "Post comment" }).click();
  await expect(comments(mentor).getByRole("alert")).toContainText("nested");
  await expect(field).toHaveValue(">".repeat(3000));
  await ask(mentor, "A whole thought");
  await expect(field).toHaveValue("");
  await comments(mentor).getByText(/^Edit/).click();
  await comments(mentor).getByRole("textbox", { name: "Your words" }).fill("Another thought");
  await comments(mentor).getByRole("button", { name: "Save" }).click();
  await expect(said(mentor, "Another thought")).toBeVisible();
  await comments(mentor).getByRole("button", { name: "Delete" }).click();
  await expect(said(mentor, "Another thought")).toBeHidden();
  await mentor.getByRole("button", { name: "Undo" }).click();
  await expect(said(mentor, "Another thought")).toBeVisible();
});

test("a goal with comments and a suggestion has nothing to object to", async ({ browser }) => {
  test.slow();
  const { owner, mentor, goal } = await atOneGoal(browser);
  await ask(mentor, "Which API comes first, and why?");
  await comments(mentor).getByText("Suggest an edit").click();
  const form = mentor.getByRole("form", { name: "Suggest an edit" });
  await form.getByLabel("Target").fill("4");
  await form.getByRole("button", { name: "Send suggestion" }).click();
  await expect(suggested(mentor)).toBeVisible();
  await lookOver(owner, goal);
  await lookOver(mentor, goal);
});
