// Somebody's first minute: from nothing to a plan with a milestone, counting what it takes.
import { expect, type Locator, test } from "@playwright/test";
import { dayIn, signUp, startPlan } from "../support/journey";

const JUNIOR = "junior-data-engineer";
const ETL = "Build 5 ETL pipelines using public APIs and PostgreSQL";
const MOST_ACTIONS = 5;
const MINUTE = 60_000;

test("from empty to a useful plan takes at most five actions and a minute", async ({ page }) => {
  await signUp(page);
  await page.goto("/today");
  await expect(page.getByText("0 of 4")).toBeVisible();
  const since = Date.now();
  let actions = 0;
  const press = async (what: Locator) => {
    actions += 1;
    await what.click();
  };

  await press(page.getByRole("link", { name: "Browse templates" }));
  const junior = page.getByRole("article", { name: "Junior Data Engineer" });
  await press(junior.getByRole("link", { name: "Use this template" }));
  await press(page.getByRole("button", { name: "Start plan" }));
  await expect(page.getByRole("checkbox")).toHaveCount(8);
  await press(page.getByRole("button", { name: `+1: ${ETL}` }));
  await expect(page.getByText("1 of 5 pipelines").first()).toBeVisible();
  await press(page.getByRole("navigation").first().getByRole("link", { name: "Today" }));
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Pick the trail first.");
  await expect(page.getByText("2 of 4")).toBeVisible();
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
  expect(Date.now() - since).toBeLessThan(MINUTE);
});

test("the first steps lead to where they are taken, and strike themselves off", async ({
  page,
}) => {
  await signUp(page);
  const planId = await startPlan(page, JUNIOR, dayIn("Europe/Berlin"));
  const steps = page.getByRole("region", { name: "First steps" });
  await page.goto("/today");
  await expect(steps).toContainText("1 of 4");

  await steps.getByRole("link", { name: "Log a first milestone" }).click();
  const dialog = page.getByRole("dialog", { name: "Log milestone" });
  await dialog.getByLabel("What happened").fill("The first small thing");
  await dialog.getByRole("button", { name: "Save milestone" }).click();
  await expect(dialog).toBeHidden();
  await page.goto("/today");
  await expect(steps).toContainText("2 of 4");

  await steps.getByRole("link", { name: "Make a goal yours" }).click();
  await expect(page.getByRole("region", { name: "SMART" })).toBeInViewport();
  await page.goto(`/plans/${planId}`);
  await page.getByRole("checkbox").first().check();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.goto("/today");
  await expect(steps).toContainText("3 of 4");
  await expect(steps.getByText("Make a goal yours (done)")).toBeVisible();
});

test("what is empty says what it is for and offers an act", async ({ page }) => {
  await signUp(page);
  const offersAnAct = async (address: string) => {
    await page.goto(address);
    const { pathname } = new URL(page.url());
    const main = page.getByRole("main");
    await expect.soft(main.getByText(/^(No|Nothing) /).first(), pathname).toBeVisible();
    await expect.soft(main.getByRole("link").last(), pathname).toBeVisible();
  };
  for (const address of ["/today", "/plans"]) await offersAnAct(address);

  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request.post("/api/v1/plans", {
    headers,
    data: { template: JUNIOR, startsOn: dayIn("Europe/Berlin") },
  });
  const { id, goals } = await answer.json();
  for (const goal of goals) {
    const gone = await page.request.delete(`/api/v1/goals/${goal.id}`, { headers });
    expect(gone.ok()).toBe(true);
  }
  for (const room of ["", "/timeline"]) await offersAnAct(`/plans/${id}${room}`);
});
