// The main pages in both themes and widths: nothing for axe to find, nothing scrolls sideways.
import { test } from "@playwright/test";
import { dayIn, signUp } from "../support/journey";
import { lookOver } from "../support/looks";
import { tellPlan } from "../support/told";

test("the pages anybody sees first", async ({ page }) => {
  for (const address of ["/", "/sign-in", "/templates"]) await lookOver(page, address);
});

test("a first day, and a plan under way", async ({ page }) => {
  test.slow();
  await signUp(page);
  await lookOver(page, "/today");
  const { plan, goal } = await tellPlan(page, dayIn("Europe/Berlin"));
  for (const address of ["/today", `/plans/${plan}`, `/plans/${plan}/goals/${goal}`]) {
    await lookOver(page, address);
  }
});
