// The demo: one press and one is somebody with a history, free to try everything.
import { expect, test } from "@playwright/test";

const RUNBOOKS = "Write 8 runbooks for the on-call rota";

test("one press opens a little world; one looks around, does something and takes it back", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Explore the demo" }).click();
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByText("This is a demo. It is gone in a day.")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Needs you" }).getByRole("listitem"),
  ).not.toHaveCount(0);

  await page.getByRole("complementary", { name: "Your plans" }).getByRole("link").click();
  for (const word of ["Done", "Slipping", "Overdue"]) {
    await expect(page.getByRole("main").getByText(word).first()).toBeVisible();
  }
  const rooms = page.getByRole("navigation", { name: /rooms|plan/i });
  await rooms.getByRole("link", { name: "Timeline" }).click();
  await expect(page.getByRole("img", { name: "Timeline of all goals" })).toBeVisible();
  await rooms.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("img", { name: "Milestones by week" })).toBeVisible();
  await expect(
    page.getByRole("paragraph").filter({ hasText: /^\d+ milestones in \d+ weeks/ }),
  ).toBeVisible();

  await rooms.getByRole("link", { name: "Goals" }).click();
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("checkbox", { name: RUNBOOKS }) });
  await expect(row).toContainText("5 of 8 runbooks");
  await row.getByRole("button", { name: `+1: ${RUNBOOKS}` }).click();
  await expect(row).toContainText("6 of 8 runbooks");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("5 of 8 runbooks");
});

test("two who explore do not meet", async ({ page, browser }) => {
  const plans = [];
  for (const each of [page, await (await browser.newContext()).newPage()]) {
    await each.goto("/");
    await each.getByRole("button", { name: "Explore the demo" }).click();
    await expect(each).toHaveURL(/\/today$/);
    plans.push(await (await each.request.get("/api/v1/plans")).json());
  }
  const [one, other] = plans.map(({ items }) => items[0]);
  expect(one.title).toBe(other.title);
  expect(one.id).not.toBe(other.id);
});

const LINE = { name: "Look around as" };

test("three entrances lead into one world; each person has a place of her own", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "as her manager" }).click();
  await expect(page).toHaveURL(/\/team$/);
  await expect(page.getByRole("main")).toContainText("Lena Sorel");
  const people = page.getByRole("region", LINE);
  await people.getByRole("button", { name: /Tariq Aziz/ }).click();
  await expect(page).toHaveURL(/\/mentoring$/);
  await expect(page.getByRole("main")).toContainText("The easy savings are taken.");
  await people.getByRole("button", { name: /Runa Vik/ }).click();
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByRole("main")).toContainText("Ivo is nearly on his own.");
  await expect(people.getByRole("button")).toHaveCount(2);
});

test("the mentor's way in and the step over work without JavaScript", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "as her mentor" }).click();
  await expect(page).toHaveURL(/\/mentoring$/);
  await page.getByRole("button", { name: /Mara Lindt/ }).click();
  await expect(page).toHaveURL(/\/team$/);
  await expect(page.getByRole("main")).toContainText("Runa Vik");
});
