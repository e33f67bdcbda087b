// Speed of hand: find and do by name, single keys, a goal from one typed line; and without a script.
import { expect, type Page, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

const begin = async (page: Page): Promise<string> => {
  await signUp(page);
  return startPlan(page, "junior-data-engineer", dayIn("Europe/Berlin", -30));
};

const field = (page: Page) => page.getByRole("combobox", { name: "Search or do" });

/** Opens the search, types, and sees the best fit chosen. */
async function search(page: Page, typed: string, best: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type(typed);
  const option = page.getByRole("option", { selected: true });
  await expect(option).toContainText(best);
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await option.getAttribute("id")) ?? "",
  );
}

test("by name one logs, ticks, takes back and leaves", async ({ page }) => {
  await begin(page);
  await search(page, "log etl", `Log a milestone: ${ETL}`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Log milestone" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/goals\/[0-9a-f-]{36}$/);

  await search(page, "tick etl", `Tick: ${ETL}`);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`“${ETL}” is done.`)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back.")).toBeVisible();

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("zebra crossing");
  await expect(page.getByText("Nothing here goes by that name.")).toBeVisible();
  await field(page).fill("sign out");
  await expect(page.getByRole("option", { selected: true })).toHaveText("Sign out");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
});

test("arrows choose, Escape gives the focus back", async ({ page }) => {
  await begin(page);
  const add = page.getByRole("button", { name: "Add goal" });
  await add.focus();
  await page.keyboard.press("ControlOrMeta+k");
  const chosen = page.getByRole("option", { selected: true });
  await expect(chosen).toContainText("Add a goal");
  await page.keyboard.press("ArrowDown");
  await expect(chosen).toContainText("Pause");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveCount(0);
  await expect(add).toBeFocused();
});

test("single keys walk, tick, log and go, and rest when switched off", async ({ page }) => {
  await begin(page);
  const keys = page.keyboard;
  await keys.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await keys.press("t");
  await keys.press("Escape");
  await expect(page).toHaveURL(/\/plans\//);
  await keys.press("j");
  await keys.press("j");
  await expect(page.getByRole("link", { name: ETL })).toBeFocused();
  await keys.press("x");
  await expect(page.getByRole("checkbox", { name: ETL })).toBeChecked();
  await keys.press("n");
  await keys.type("tx?");
  await expect(page.getByLabel("Add in one line")).toHaveValue("tx?");
  await page.getByRole("link", { name: ETL }).focus();
  await keys.press("l");
  await expect(page.getByRole("dialog", { name: "Log milestone" })).toBeVisible();
  await keys.press("Escape");
  await expect(page.getByRole("dialog", { name: "Log milestone" })).toBeHidden();
  await keys.press("t");
  await expect(page).toHaveURL(/\/today$/);

  await page.goto("/settings");
  await page.getByRole("checkbox", { name: "Single keys do things" }).uncheck();
  await page.getByRole("button", { name: "Save keys" }).click();
  await expect(page.getByRole("navigation").first().getByText("P", { exact: true })).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).click();
  await keys.press("p");
  await keys.press("?");
  await keys.press("ControlOrMeta+k");
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/settings$/);
});

test("a line says what it understood, is added, and is taken back", async ({ page }) => {
  await begin(page);
  const line = page.getByLabel("Add in one line");
  await line.fill("Write 6 posts within 2 weeks");
  await expect(page.getByText(/^“Write 6 posts” · counts 6 posts · due/)).toBeVisible();
  await line.press("Enter");
  await expect(page.getByRole("link", { name: "Write 6 posts" })).toBeVisible();
  await expect(line).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Write 6 posts" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a line is understood on the server, and the search is a page", async ({ page }) => {
    await begin(page);
    await page.getByLabel("Add in one line").fill("Write 6 posts within 2 weeks");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByText(/^Added “Write 6 posts”: counts 6 posts, due/)).toBeVisible();
    await page.getByRole("link", { name: "Search or do" }).click();
    await page.getByRole("searchbox").fill("posts");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: /^Write 6 posts/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Write 6 posts");
  });
});
