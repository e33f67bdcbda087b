// With the keyboard alone: in, a tick and its undoing, a milestone and its undoing.
import { expect, type Locator, type Page, test } from "@playwright/test";
import { dayIn, PASSWORD, signUp, startPlan } from "../support/journey";

const CERTIFICATE = "Complete Python Data Structures certification (Codecademy/Coursera)";
const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";

/** Presses Tab until something has the focus, and sees that every stop on the way is marked. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press("Tab");
    const [isThere, isMarked] = await Promise.all([
      target.evaluate((element) => element === document.activeElement),
      page.evaluate(isFocusVisible),
    ]);
    expect(isMarked, await page.evaluate(() => document.activeElement?.outerHTML)).toBe(true);
    if (isThere) return;
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** An outline or a ring on what has the focus, or on what is drawn in its place. */
function isFocusVisible(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return true;
  // The calendar inside a day's field: the browser draws it, and its focus.
  if (!focused.matches(":focus") && focused.matches(":focus-within")) return true;
  const near = [focused, focused.parentElement, focused.nextElementSibling];
  return near.some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    return isOutlined || boxShadow !== "none";
  });
}

test("signing in, ticking, logging and undoing need no mouse", async ({ page }) => {
  const email = await signUp(page);
  const planId = await startPlan(page, "junior-data-engineer", dayIn("Europe/Berlin", -30));
  await page.context().clearCookies();
  const keys = page.keyboard;

  await page.goto(`/plans/${planId}`);
  await tabTo(page, page.getByLabel("Email"));
  await keys.type(email);
  await tabTo(page, page.getByLabel("Password"));
  await keys.type(PASSWORD);
  await keys.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/plans/${planId}$`));

  await page.reload();
  await keys.press("Tab");
  await expect(page.getByRole("link", { name: /skip/i })).toBeFocused();
  await keys.press("Enter");
  const tick = page.getByRole("checkbox", { name: CERTIFICATE });
  const done = page.getByRole("listitem").filter({ has: tick }).getByText("Done", { exact: true });
  await tabTo(page, tick);
  await keys.press("Space");
  await expect(done).toBeVisible();
  await expect(tick).toBeFocused();
  await keys.press("Space");
  await expect(done).toBeHidden();

  await tabTo(page, page.getByRole("link", { name: ETL }));
  await keys.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: ETL })).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: "Log milestone" }).first());
  await keys.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Log milestone" });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByLabel("What happened"));
  await keys.type("The first one");
  await tabTo(page, dialog.getByRole("button", { name: "Save milestone" }));
  await keys.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("list", { name: "Milestones", exact: true })).toContainText(
    "The first one",
  );
  const bar = page.getByRole("progressbar", { name: "Goal progress" });
  await expect(bar).toHaveAttribute("aria-valuenow", "20");

  await tabTo(page, page.getByRole("status").getByRole("button", { name: "Undo" }));
  await keys.press("Enter");
  await expect(bar).toHaveAttribute("aria-valuenow", "0");
});
