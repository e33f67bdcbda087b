// A manager hands a review over in the middle of the quarter, and what was signed changes: each person in
// a browser of their own.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { standsOn } from "../support/between";
import { dayIn, signUp } from "../support/journey";
import { tellPlan } from "../support/told";

const today = dayIn("Europe/Berlin");
const HERS = "The migration taught me to cut work by dataset, not by layer.";
const HIS = "A quarter that began slowly and ended well.";
const NEXT = "I read the whole quarter before I wrote this.";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const handing = (page: Page) => page.getByText("Hand this review over");

/** Runa with a plan under way, and two managers of it, each in a browser of their own. */
async function threeOf(browser: Browser) {
  const pages: Page[] = [];
  for (let at = 0; at < 3; at++) pages.push(await (await browser.newContext()).newPage());
  const [runa, mael, mira] = pages as [Page, Page, Page];
  await signUp(runa, "Runa Vik");
  const emails = [await signUp(mael, "Mael Le Goff"), await signUp(mira, "Mira Sand")];
  const { plan: planId, goal } = await tellPlan(runa, today);
  for (const email of emails) {
    await standsOn(process.env.APP_DATABASE_URL ?? "", { planId, email, role: "manager" });
  }
  return { runa, mael, mira, planId, goal };
}

/** A review that he opened and both handed in. */
async function reviewOf(runa: Page, mael: Page, planId: string): Promise<string> {
  await mael.goto(`/plans/${planId}/reviews?open`);
  await mael.getByLabel("Reviewed with").selectOption({ label: "Mael Le Goff" });
  await button(mael, "Open review").click();
  await expect(mael).toHaveURL(/\/reviews\/[0-9a-f-]{36}$/);
  const review = new URL(mael.url()).pathname;
  for (const [page, field, words, submit] of [
    [runa, "Self review", HERS, "Submit self review"],
    [mael, "Manager review", HIS, "Submit manager review"],
  ] as const) {
    await page.goto(review);
    await page.getByRole("textbox", { name: field }).fill(words);
    await button(page, submit).click();
    await expect(page.getByText(words)).toBeVisible();
  }
  return review;
}

test("a manager hands a review over to another one, who writes and signs it", async ({
  browser,
}) => {
  test.slow();
  const { runa, mael, mira, planId } = await threeOf(browser);
  const review = await reviewOf(runa, mael, planId);

  // What he handed in is his to give: neither she nor the other manager is offered it.
  for (const page of [runa, mira]) {
    await page.goto(review);
    await expect(page.getByText(HIS)).toBeVisible();
    await expect(handing(page)).toBeHidden();
  }
  await handing(mael).click();
  await expect(mael.getByText("What you wrote here goes for good")).toBeVisible();
  await mael.getByLabel("Reviewed with").selectOption({ label: "Mira Sand" });
  await button(mael, "Hand over").click();
  await expect(mael.getByRole("heading", { name: "Mira Sand" })).toBeVisible();
  await expect(mael.getByText(HIS)).toBeHidden();
  await expect(handing(mael)).toBeHidden();

  await mira.goto(review);
  await expect(mira.getByText(HIS)).toBeHidden();
  await expect(mira.getByText(HERS)).toBeHidden();
  await mira.getByRole("textbox", { name: "Manager review" }).fill(NEXT);
  await button(mira, "Submit manager review").click();
  await expect(mira.getByText(HERS)).toBeVisible();
  await button(mira, "Sign review").click();
  await expect(mira.getByText("You have signed. Now Runa Vik.")).toBeVisible();

  // Signed by one, it is handed over by nobody.
  await runa.goto(review);
  await expect(runa.getByText(NEXT)).toBeVisible();
  await expect(handing(runa)).toBeHidden();
  await mira.reload();
  await expect(handing(mira)).toBeHidden();
  await button(runa, "Sign review").click();
  await expect(runa.getByText("Signed by both and sealed.")).toBeVisible();
  const signed = runa.getByRole("region", { name: "Signed", exact: true });
  await expect(signed).toContainText("Mira Sand");
  await expect(signed).not.toContainText("Mael");
});

test("what changes once one has signed is read and signed again", async ({ browser }) => {
  test.slow();
  const { runa, mael, planId, goal } = await threeOf(browser);
  // Her line is bad: what happens does not show by itself.
  await runa.route(/\/live\?/, (route) => route.abort());
  const review = await reviewOf(runa, mael, planId);
  await mael.getByLabel("Focus 1").selectOption(goal);
  await button(mael, "Save focus").click();
  await expect(mael.getByText("This is what you two would sign.")).toBeVisible();
  await button(mael, "Sign review").click();
  await expect(mael.getByText("You have signed. Now Runa Vik.")).toBeVisible();

  await runa.goto(review);
  const headers = { origin: new URL(runa.url()).origin };
  const data = { title: "Three pipelines, and a fourth" };
  const renamed = await runa.request.patch(`/api/v1/goals/${goal}`, { headers, data });
  expect(renamed.ok()).toBe(true);
  await button(runa, "Sign review").click();
  await expect(runa.getByText("has changed since you opened this page")).toBeVisible();
  await runa.reload();
  await expect(runa.getByText("since Mael Le Goff signed")).toBeVisible();
  await button(runa, "Sign review").click();
  await expect(runa.getByText("You have signed. Now Mael Le Goff.")).toBeVisible();
  await mael.reload();
  await expect(mael.getByText(data.title)).toBeVisible();
  await button(mael, "Sign review").click();
  await expect(mael.getByText("Signed by both and sealed.")).toBeVisible();
});
