// The plain forms of a plan, in its list and its menu: quick with a script, told in words when refused,
// and safe without one.
import { expect, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

const JUNIOR = "junior-data-engineer";
const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

test("one more from the list counts once, keeps the focus, and can be taken back", async ({
  page,
}) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("UTC", -30));
  const row = page.getByRole("listitem").filter({ hasText: ETL });
  const more = row.getByRole("button", { name: `+1: ${ETL}` });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(row.getByText("1 of 5 pipelines")).toBeVisible();
  await expect(more).toBeFocused();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row.getByText("1 of 5 pipelines")).toBeHidden();
  await more.click();
  await expect(row.getByText("1 of 5 pipelines")).toBeVisible();
});

test("a tick that is refused goes back and says why in its row", async ({ page }) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("UTC", -30));
  const row = page.getByRole("listitem").filter({ hasText: ETL });
  const goalId = await row.locator("input[name=goalId]").first().inputValue();
  const origin = new URL(page.url()).origin;
  const ticked = await page.request.put(`/api/v1/goals/${goalId}/completion`, {
    headers: { origin },
  });
  expect(ticked.ok()).toBe(true);
  await row.getByRole("checkbox").click();
  await expect(row.getByRole("alert")).toContainText(/done/i);
  await expect(row.getByRole("checkbox")).not.toBeChecked();
});

test("a step of the plan is taken from its menu and taken back", async ({ page }) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("UTC", -30));
  const options = page.getByRole("button", { name: "Plan options" });
  await options.click();
  await page.getByRole("button", { name: "Mark as complete" }).click();
  await expect(page.getByText("This plan is complete.")).toBeVisible();
  await expect(options).toBeFocused();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText("This plan is complete.")).toBeHidden();
});

test("a step that is refused closes the menu and says why", async ({ page }) => {
  await signUp(page);
  const planId = await startPlan(page, JUNIOR, dayIn("UTC", -30));
  const origin = new URL(page.url()).origin;
  await page.getByRole("button", { name: "Plan options" }).click();
  // Waiting for the event of another tab is not what is tried here.
  await page.route("**/live?*", (route) => route.abort());
  const archived = await page.request.patch(`/api/v1/plans/${planId}`, {
    headers: { origin, "if-match": "*" },
    data: { status: "archived" },
  });
  expect(archived.ok(), await archived.text()).toBe(true);
  await page.getByRole("button", { name: "Mark as complete" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(page.getByRole("button", { name: "Mark as complete" })).toBeHidden();
});

test("a step out of reach says so, and stays where it was asked", async ({ page, context }) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("UTC", -30));
  await page.getByRole("button", { name: "Plan options" }).click();
  await page.getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText("This plan is in the archive.")).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("could not be sent");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("This plan is in the archive.")).toBeHidden();
});

test("a deleted plan is gone from here and can be brought back", async ({ page }) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("UTC", -30));
  await page.getByRole("button", { name: "Plan options" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL(/\/plans\?deleted=/);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Junior");
});

test("a comment that no form holds stays as typed, and goes once it is shorter", async ({
  page,
}) => {
  await signUp(page);
  await startPlan(page, JUNIOR, dayIn("UTC", -30));
  const text = page.getByLabel("Comment", { exact: true });
  const post = page.getByRole("button", { name: "Post comment" });
  const tooBig = "A stone on a stone. ".repeat(30_000);
  await text.fill(tooBig);
  await post.click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("more than a form holds");
  await expect(text).toHaveValue(tooBig);
  await text.fill("A stone on a stone.");
  await post.click();
  const comments = page.getByRole("region", { name: "Comments" });
  await expect(comments.getByRole("paragraph").filter({ hasText: "A stone" })).toHaveCount(1);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("one more counts, and a refusal is told on the page", async ({ page }) => {
    await signUp(page);
    await startPlan(page, JUNIOR, dayIn("UTC", -30));
    const row = page.getByRole("listitem").filter({ hasText: ETL });
    await row.getByRole("button", { name: `+1: ${ETL}` }).click();
    await expect(row.getByText("1 of 5 pipelines")).toBeVisible();
    const goalId = await row.locator("input[name=goalId]").first().inputValue();
    const origin = new URL(page.url()).origin;
    await page.request.put(`/api/v1/goals/${goalId}/completion`, { headers: { origin } });
    await row.getByRole("checkbox").check();
    await row.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(/done/i);
    await expect(row.getByRole("checkbox")).toBeChecked();
  });

  test("a line that cannot be is refused and kept", async ({ page }) => {
    await signUp(page);
    const planId = await startPlan(page, JUNIOR, dayIn("UTC", -30));
    const line = page.getByLabel("Add in one line");
    const turned = "Read 3 books \u202Esdrawkcab";
    await line.fill(turned);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("hidden signs");
    await expect(line).toHaveValue(turned);
    await line.fill("Give 3 talks by 30 June");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("status").first()).toContainText("Give 3 talks");
    await expect(page).toHaveURL(new RegExp(`/plans/${planId}$`));
    await expect(line).toHaveValue("");
  });

  test("a comment is posted, and one that is too long comes back whole", async ({ page }) => {
    await signUp(page);
    await startPlan(page, JUNIOR, dayIn("UTC", -30));
    const text = page.getByLabel("Comment", { exact: true });
    const tooLong = "A stone on a stone. ".repeat(1_500);
    const say = async (words: string) => {
      await text.fill(words);
      await page.getByRole("button", { name: "Post comment" }).click();
    };
    const saysOf = async (place: string) => {
      await say(tooLong);
      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "Comment: must be at most 20,000 characters.",
      );
      await expect(text).toHaveValue(tooLong);
      await say(`Well begun, this ${place}`);
      const comments = page.getByRole("region", { name: "Comments" });
      await expect(comments).toContainText(`Well begun, this ${place}`);
      await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
      await expect(text).toHaveValue("");
    };
    await saysOf("plan");
    await page.getByRole("link", { name: ETL }).click();
    await saysOf("goal");
  });

  test("the plan is completed and deleted from its menu", async ({ page }) => {
    await signUp(page);
    await startPlan(page, JUNIOR, dayIn("UTC", -30));
    await page.getByRole("button", { name: "Plan options" }).click();
    await page.getByRole("button", { name: "Mark as complete" }).click();
    await expect(page.getByText("This plan is complete.")).toBeVisible();
    await page.getByRole("button", { name: "Plan options" }).click();
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(page).toHaveURL(/\/plans\?deleted=/);
  });

  test("a form leads to its plan where nobody tells the page before", async ({ page }) => {
    await signUp(page);
    const planId = await startPlan(page, JUNIOR, dayIn("UTC", -30));
    const send = async (address: string, form: Record<string, string>) => {
      const origin = new URL(page.url()).origin;
      const answer = await page.request.post(address, {
        headers: { origin },
        form,
        maxRedirects: 0,
      });
      return [answer.status(), answer.headers().location];
    };
    const here = `/plans/${planId}`;
    expect(await send("/goals/quick-add", { planId, text: "Read 3 books" })).toEqual([303, here]);
    expect(await send("/plans/status", { planId, status: "completed" })).toEqual([303, here]);
    expect(await send("/goals/tick", { goalId: "none" })).toEqual([303, "/today"]);
    const goal = `${here}/goals/none`;
    expect(await send("/goals/comment", { goalId: "none", text: "Hm", _next: goal })).toEqual([
      303,
      goal,
    ]);
    const elsewhere = { goalId: "none", text: "Hm", _next: "https://example.org" };
    expect(await send("/goals/comment", elsewhere)).toEqual([303, "/today"]);
    const deleted = `/plans?deleted=${planId}`;
    expect(await send("/plans/delete", { planId })).toEqual([303, deleted]);
    expect(await send("/plans/delete", { planId })).toEqual([303, deleted]);
  });
});
