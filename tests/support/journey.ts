// What journeys share: a new person, her plan, and days as her wall calendar says them.
import { expect, type Page } from "@playwright/test";

export const PASSWORD = "nine stones on a pass";

let count = 0;
export const newEmail = (): string => `walker-${process.pid}-${Date.now()}-${++count}@example.org`;

/** Creates an account at the sign-up form; ends where a new person is led. */
export async function signUp(page: Page, name = "Runa Vik"): Promise<string> {
  const email = newEmail();
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
  return email;
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Starts a plan on a day; returns its id from the address, which is exactly `/plans/ID`. */
export async function startPlan(page: Page, template: string, startsOn: string): Promise<string> {
  await page.goto(`/plans/new?template=${template}`);
  await page.getByLabel("Start date").fill(startsOn);
  await page.getByRole("button", { name: "Start plan" }).click();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** The day it is in a zone, days from now by its calendar: some days have 23 hours, some 25. */
export const dayIn = (timeZone: string, days = 0): string =>
  dayFrom(new Intl.DateTimeFormat("en-CA", { timeZone }).format(Date.now()), days);

/** The day some days after another. */
export const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days since 1970 of a day's text. */
export const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Three months later by the calendar, a month's end clamped; written apart from the app's own. */
export function threeMonthsAfter(day: string): string {
  const [y, m, d] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(y, m + 3, 0)).getUTCDate();
  return new Date(Date.UTC(y, m + 2, Math.min(d, last))).toISOString().slice(0, 10);
}
