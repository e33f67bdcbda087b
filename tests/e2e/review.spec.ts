// A quarter is looked back on by two people in two browsers: from opening to a seal anyone can check.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { standsOn } from "../support/between";
import { dayFrom, dayIn, signUp } from "../support/journey";
import { tellPlan } from "../support/told";

const today = dayIn("Europe/Berlin");
const HERS = "The migration taught me to cut work by dataset, not by layer.";
const HIS = "Strong quarter on the platform side. The exam has waited long enough.";

/** Runa with a plan under way, and Mael, who manages it, each in a browser of their own. */
async function bothOf(browser: Browser) {
  const [hers, his] = await Promise.all([browser.newContext(), browser.newContext()]);
  const [runa, mael] = await Promise.all([hers.newPage(), his.newPage()]);
  await signUp(runa, "Runa Vik");
  const email = await signUp(mael, "Mael Le Goff");
  const { plan, goal } = await tellPlan(runa, today);
  const url = process.env.APP_DATABASE_URL ?? "";
  await standsOn(url, { planId: plan, email, role: "manager" });
  return { runa, mael, plan, goal };
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Opens the review that the page proposes; it ends at the review's page. */
async function openReview(page: Page, plan: string): Promise<string> {
  await page.goto(`/plans/${plan}/reviews`);
  await page.getByRole("link", { name: "Open a review" }).click();
  await button(page, "Open review").click();
  await expect(page).toHaveURL(/\/reviews\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

test("two people write apart, compare, sign, and what they signed can be checked", async ({
  browser,
}, info) => {
  test.slow();
  const { runa, mael, plan } = await bothOf(browser);
  // His line is bad: what she does does not show by itself.
  await mael.route(/\/live\?/, (route) => route.abort());
  const review = await openReview(mael, plan);
  await expect(mael.getByRole("region", { name: "What changed" })).toContainText(
    "Pull request 482",
  );

  await runa.goto(review);
  const text = runa.getByRole("textbox", { name: "Self review" });
  await text.fill(HERS);
  await expect(runa.getByText("Saved. Only you see it.")).toBeVisible();
  await runa.reload();
  await expect(text).toHaveValue(HERS);

  // Nothing of it is in his page, neither as HTML nor as data.
  await mael.getByRole("textbox", { name: "Manager review" }).fill(HIS);
  await expect(mael.getByText("Saved. Only you see it.")).toBeVisible();
  for (const [page, words] of [
    [mael, HERS],
    [runa, HIS],
  ] as const) {
    const html = await (await page.request.get(review)).text();
    const data = await (await page.request.get(review, { headers: { rsc: "1" } })).text();
    expect(html + data).not.toContain(words.slice(0, 20));
  }

  await runa.getByLabel("Meeting", { exact: true }).check();
  await button(runa, "Submit self review").click();
  await expect(runa.getByText("It shows here once both parts are in.")).toBeVisible();
  await button(mael, "Submit manager review").click();
  await expect(mael.getByText(HERS)).toBeVisible();
  await runa.reload();
  await expect(runa.getByText(HIS)).toBeVisible();

  // Taken back, both are out of sight again.
  await button(runa, "Take mine back").click();
  await expect(runa.getByText(HIS)).toBeHidden();
  await expect(text).toHaveValue(HERS);
  await button(runa, "Submit self review").click();
  await expect(runa.getByText(HIS)).toBeVisible();

  await runa.getByLabel("Focus 1").selectOption({ index: 1 });
  await button(runa, "Save focus").click();
  await expect(runa.getByRole("status").filter({ hasText: "sign" })).toBeVisible();
  await button(runa, "Sign review").click();
  await expect(runa.getByText("You have signed. Now Mael Le Goff.")).toBeVisible();

  // What he looks at is older than what she signed: he is shown it as it is now first.
  await button(mael, "Sign review").click();
  await expect(mael.getByText("What stands here has changed")).toBeVisible();
  await mael.reload();
  await button(mael, "Sign review").click();
  await expect(mael.getByText("Signed by both and sealed.")).toBeVisible();
  await expect(button(mael, "Take mine back")).toBeHidden();

  await runa.reload();
  await runa.getByRole("textbox", { name: "Addendum" }).fill("The exam is booked.");
  await button(runa, "Add addendum").click();
  await expect(runa.getByRole("list", { name: "Addenda" })).toContainText("The exam is booked.");

  const file = info.outputPath("review.json");
  const download = runa.waitForEvent("download");
  await button(runa, "Review options").click();
  await runa.getByRole("link", { name: /what was signed/ }).click();
  await (await download).saveAs(file);
  const verify = promisify(execFile)(process.execPath, ["scripts/verify-review.mjs", file]);
  expect((await verify).stdout).toContain("As it was signed");
  const markdown = await (await mael.request.get(`${review}/export?format=md`)).text();
  expect(markdown).toContain(HERS);
  expect(markdown).toContain("The exam is booked.");

  // Those days are looked back on: nobody does it twice.
  await runa.goto(`/plans/${plan}/reviews?open`);
  await runa.getByLabel("From").fill(dayFrom(today, -3));
  await button(runa, "Open review").click();
  await expect(runa.getByRole("dialog").getByRole("alert")).toContainText("There is a review of");
});

test("somebody else on the plan finds no review", async ({ browser }) => {
  const { runa, plan } = await bothOf(browser);
  const review = await openReview(runa, plan);
  for (const role of ["mentor", "reader"]) {
    const page = await (await browser.newContext()).newPage();
    const email = await signUp(page, "Somebody");
    const planId = plan;
    await standsOn(process.env.APP_DATABASE_URL ?? "", { planId, email, role });
    for (const address of [review, `/plans/${plan}/reviews`, `${review}/export?format=md`]) {
      expect((await page.request.get(address)).status(), `${role} ${address}`).toBe(404);
    }
    expect((await page.request.get(`/plans/${plan}`)).status()).toBe(200);
  }
});

test.describe("without a script", () => {
  test("a half is handed in and signed all the same", async ({ browser }) => {
    const { runa, mael, plan } = await bothOf(browser);
    const review = await openReview(runa, plan);
    const plainPage = async (page: Page): Promise<Page> => {
      const storageState = await page.context().storageState();
      return (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage();
    };
    const [hers, his] = [await plainPage(runa), await plainPage(mael)];
    await hers.goto(review);
    await hers.getByRole("textbox", { name: "Self review" }).fill(HERS);
    await button(hers, "Submit self review").click();
    await expect(hers.getByText(HERS)).toBeVisible();
    await his.goto(review);
    await his.getByRole("textbox", { name: "Manager review" }).fill(HIS);
    await button(his, "Submit manager review").click();
    await expect(his.getByText(HERS)).toBeVisible();
    await button(his, "Sign review").click();
    await hers.reload();
    await button(hers, "Sign review").click();
    await expect(hers.getByText("Signed by both and sealed.")).toBeVisible();
  });
});
