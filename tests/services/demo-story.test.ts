import { beforeAll, expect, test } from "vitest";
import { LogSpend } from "@/lib/schemas/budgets";
import { CommentOnGoal } from "@/lib/schemas/comments";
import { LogEntry } from "@/lib/schemas/entries";
import { AddGoal, EditGoal } from "@/lib/schemas/goals";
import { KeepPart } from "@/lib/schemas/reviews";
import { listBudgets, listSpends } from "@/lib/services/budgets/list";
import { goalPage } from "@/lib/services/goals/page";
import { planPage } from "@/lib/services/plans/page";
import { seedTemplates } from "@/lib/services/seed";
import { teamPage } from "@/lib/services/team/page";
import { STORY } from "@/seeds/demo/story";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { expectFiveMonthsIn, told } from "../support/demo";
import { TODAY } from "../support/people";
import { must } from "../support/plans";

beforeAll(async () => {
  await testDatabase();
  await seedTemplates(readTemplates());
});

test("five months in, as of its day", () => expectFiveMonthsIn(TODAY));

test("the one that slips has a forecast that says by how much", async () => {
  const { planId, context } = await told(TODAY);
  const plan = must(await planPage(context, { planId }));
  const slipping = plan.goals.find(({ pace }) => pace.word === "slipping");
  const page = must(await goalPage(context, { planId, goalId: slipping?.id ?? "" }));
  expect(page.forecast).toMatchObject({ isBeyond: false });
});

test("her budget is used, one spend waits for her manager, and the team shows it", async () => {
  const { planId, context, as } = await told(TODAY);
  const [budget] = must(await listBudgets(context, { planId }));
  expect(budget).toMatchObject({ amount: 2000, spent: 1606.8, approved: 1307.8, left: 393.2 });
  const spends = must(await listSpends(context, { planId }));
  expect(spends.map(({ state }) => state)).toEqual(["logged", "void", "approved", "approved"]);
  const team = must(await teamPage(as("manager")));
  const used = team.rows.flatMap(({ money }) => money.map(({ spentMinor }) => spentMinor));
  expect(used.sort((a, b) => a - b)).toEqual([0, 28_000, 160_680, 394_550]);
  expect(team.needs.find((need) => need.planId === planId)?.needs).toContainEqual({
    kind: "spends",
    count: 1,
  });
});

test("every act is over before the day it leads up to, and fits the forms people type in", () => {
  for (const [act, begunAgo] of STORY.flatMap(({ acts, begunAgo }) =>
    acts.map((act) => [act, begunAgo] as const),
  )) {
    expect(act.day).toBeLessThan(begunAgo);
    if (act.does === "log") {
      const { note, amount, item, evidence } = act;
      const typed = LogEntry.safeParse({ goalId: "x", note, amount, item, evidence });
      expect(typed.error).toBeUndefined();
    }
    if (act.does === "add" || act.does === "edit") {
      const { title, measure, smart, note } = act;
      const area = act.does === "edit" ? act.area : undefined;
      const typed = { title, measure, smart, note, area };
      const read =
        act.does === "add"
          ? AddGoal.safeParse({ planId: "x", ...typed })
          : EditGoal.safeParse({ goalId: "x", ...typed });
      expect(read.error).toBeUndefined();
    }
    if (act.does === "say" || act.does === "suggest") {
      expect(CommentOnGoal.safeParse({ goalId: "x", text: act.text }).error).toBeUndefined();
    }
    if (act.does === "spend") {
      const { amount, what: purpose, evidence } = act;
      const typed = LogSpend.safeParse({ budgetId: "x", amount, purpose, evidence });
      expect(typed.error).toBeUndefined();
    }
    if (act.does === "write") {
      const { text, rating = null } = act;
      const typed = KeepPart.safeParse({ reviewId: "x", text, rating, version: 1 });
      expect(typed.error).toBeUndefined();
    }
  }
});
