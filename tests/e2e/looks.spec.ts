// Every main page in both themes and widths: nothing for axe to find, nothing scrolls sideways.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { dayIn, signIn, signUp, startPlan } from "../support/journey";

const LOOKS = [
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 360, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const;

const PUBLIC = [
  "/",
  "/sign-up",
  "/sign-in",
  "/forgot-password",
  "/templates",
  "/templates/senior-data-engineer",
  "/nowhere",
];

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, "scrolls sideways").toBeLessThanOrEqual(0);
}

for (const { width, colorScheme } of LOOKS) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test("the pages anybody sees", async ({ page }) => {
      for (const address of PUBLIC) await test.step(address, () => look(page, address));
    });

    test("an empty account", async ({ page }) => {
      await signUp(page);
      const addresses = ["/today", "/plans", "/plans/new?template=mid-level-data-engineer"];
      for (const address of addresses) await test.step(address, () => look(page, address));
    });

    test("a plan under way", async ({ page }) => {
      test.slow();
      await signUp(page);
      const planId = await startPlan(page, "mid-level-data-engineer", dayIn("Europe/Berlin", -150));
      const goals = await (await page.request.get(`/api/v1/plans/${planId}/goals`)).json();
      const counted = goals.items.find(
        ({ measure }: { measure: { kind: string } }) => measure.kind === "count",
      );
      for (const ago of [60, 30, 10]) {
        const logged = await page.request.post(`/api/v1/goals/${counted.id}/entries`, {
          headers: { origin: new URL(page.url()).origin },
          data: { occurredOn: dayIn("Europe/Berlin", -ago), amount: 0.5, note: "A **stone**" },
        });
        expect(logged.status()).toBe(201);
      }
      const plan = `/plans/${planId}`;
      const addresses = [
        "/today",
        "/plans",
        "/settings",
        plan,
        `${plan}?add=goal`,
        `${plan}?arrange`,
        `${plan}?pause`,
        `${plan}/goals/${counted.id}`,
        `${plan}/goals/${counted.id}?log`,
        ...["skills", "resources", "reviews", "journal", "people", "history"].map(
          (room) => `${plan}/${room}`,
        ),
      ];
      for (const address of addresses) await test.step(address, () => look(page, address));
    });
  });
}

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test("a plan and a goal fit", async ({ page }) => {
    const email = await signUp(page);
    const planId = await startPlan(page, "senior-data-engineer", dayIn("Europe/Berlin", -150));
    await page.getByRole("list", { name: "Short term" }).getByRole("link").first().click();
    await expect(page.getByRole("progressbar", { name: "Goal progress" })).toBeVisible();
    await page.context().clearCookies();
    await signIn(page, email);
    for (const address of [
      "/today",
      `/plans/${planId}`,
      new URL(page.url()).pathname,
      "/templates",
    ]) {
      await look(page, address);
    }
  });
});
