import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addBudget, editBudget, removeBudget, restoreBudget } from "@/lib/services/budgets/edit";
import { listBudgets, listSpends } from "@/lib/services/budgets/list";
import {
  approveSpend,
  logSpend,
  unapproveSpend,
  unvoidSpend,
  voidSpend,
} from "@/lib/services/budgets/spends";
import { readHistory } from "@/lib/services/history";
import { readInbox } from "@/lib/services/notifications";
import { resourcesRoom } from "@/lib/services/plans/rooms";
import { sweep } from "@/lib/services/sweep";
import { testDatabase } from "../support/database";
import { budgetOf, spentBy } from "../support/money";
import { NOW, type Person, somebody, TODAY } from "../support/people";
import { goalOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

let olga: Person;
let mira: Person;
let tariq: Person;
let rosa: Person;
let planId: string;
let budgetId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  [olga, mira, tariq, rosa] = (await Promise.all(
    ["Olga", "Mira", "Tariq", "Rosa"].map(somebody),
  )) as [Person, Person, Person, Person];
});
beforeEach(async () => {
  planId = (await startedBy(olga)).id;
  await standsIn(planId, mira, "manager");
  await standsIn(planId, tariq, "mentor");
  await standsIn(planId, rosa, "reader");
  budgetId = await budgetOf(planId);
});

const NOT_FOUND = { ok: false, problem: { code: "not-found" } };
const now = async (who = olga) => must(await listBudgets(who.context, { planId }))[0];
const spends = async (who = olga) => must(await listSpends(who.context, { planId }));
const verbsOf = async (who: Person) =>
  must(await readHistory(who.context, { planId })).happenings.map(({ event }) => event.verb);

describe("a spend", () => {
  test("is logged by the owner, approved by her manager, and adds up", async () => {
    const { spendId } = await spentBy(olga, planId, { amount: 20.5 });
    await spentBy(olga, planId, { amount: 30 });
    expect(await now()).toMatchObject({ amount: 120.5, spent: 50.5, approved: 0, left: 70 });
    expect(must(await approveSpend(mira.context, { spendId }))).toMatchObject({
      state: "approved",
      approvedBy: mira.id,
      approvedAt: NOW.toISOString(),
    });
    expect(await now(mira)).toMatchObject({ spent: 50.5, approved: 20.5, left: 70 });
  });

  test("may go beyond what is set aside, and says so by what is left", async () => {
    await spentBy(olga, planId, { amount: 200 });
    expect(await now()).toMatchObject({ spent: 200, left: -79.5 });
  });

  test("that is void counts for nothing, leaves its trace, and comes back approved", async () => {
    const { spendId } = await spentBy(olga, planId);
    must(await approveSpend(mira.context, { spendId }));
    must(await voidSpend(olga.context, { spendId }));
    expect(await now()).toMatchObject({ spent: 0, approved: 0, left: 120.5 });
    expect(await spends()).toMatchObject([{ state: "void", approvedBy: mira.id, amount: 20 }]);
    must(await unvoidSpend(olga.context, { spendId }));
    expect(await now()).toMatchObject({ spent: 20, approved: 20 });
    expect((await verbsOf(mira)).slice(0, 4)).toEqual([
      "spend.unvoided",
      "spend.voided",
      "spend.approved",
      "spend.logged",
    ]);
  });

  test("is approved once by two who do so at the same moment", async () => {
    const { spendId } = await spentBy(olga, planId);
    const both = await Promise.all([1, 2].map(() => approveSpend(mira.context, { spendId })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    must(await unapproveSpend(mira.context, { spendId }));
    expect(await spends()).toMatchObject([{ state: "logged", approvedBy: null }]);
  });

  test("sent twice under one key is one spend", async () => {
    const context = { ...olga.context, idempotency: { key: `k-${planId}`, bodyHash: "h" } };
    const input = { budgetId, amount: 5, purpose: "A map" };
    const first = must(await logSpend(context, input));
    expect(must(await logSpend(context, input)).id).toBe(first.id);
    expect(await spends()).toHaveLength(1);
  });

  test("names its goal to whoever may know of it", async () => {
    const open = await goalOn(olga, planId);
    const hidden = await goalOn(olga, planId, { private: true, title: "Secret" });
    await spentBy(olga, planId, { goalId: open.id });
    await spentBy(olga, planId, { goalId: hidden.id });
    const named = async (who: Person) => (await spends(who)).map(({ goalId }) => goalId).sort();
    expect(await named(olga)).toEqual([open.id, hidden.id].sort());
    expect((await spends(mira)).map(({ goalId }) => goalId)).toContain(null);
    const room = JSON.stringify(must(await resourcesRoom(mira.context, { planId })));
    expect(room).not.toContain(hidden.id);
    expect(room).not.toContain("Secret");
  });

  test("is refused for another plan's goal, for a removed budget, and after the last one", async () => {
    const other = (await startedBy(olga)).id;
    const goalId = (await goalOn(olga, other)).id;
    const wish = { budgetId, amount: 5, purpose: "A map" };
    expect(await logSpend(olga.context, { ...wish, goalId })).toMatchObject({
      problem: { code: "spend.goal-unknown" },
    });
    await db().spend.createMany({
      data: Array.from({ length: 1_000 }, () => ({
        ...{ planId, budgetId, amountMinor: 1n, purpose: "A stone", loggedAt: NOW },
        spentOn: new Date(`${TODAY}T00:00:00Z`),
      })),
    });
    expect(await logSpend(olga.context, wish)).toMatchObject({
      problem: { code: "spend.too-many" },
    });
    await db().spend.deleteMany({ where: { planId } });
    must(await removeBudget(olga.context, { budgetId }));
    expect(await logSpend(olga.context, wish)).toEqual(NOT_FOUND);
  });

  test("is told to the manager, its approval to the owner, and nothing to others", async () => {
    const { spendId } = await spentBy(olga, planId);
    must(await approveSpend(mira.context, { spendId }));
    const told = async (who: Person) =>
      must(await readInbox(who.context))
        .notifications.filter(({ plan }) => plan.id === planId)
        .map(({ event }) => event.verb);
    expect(await told(mira)).toEqual(["spend.logged"]);
    expect(await told(olga)).toEqual(["spend.approved"]);
    expect(await told(tariq)).toEqual([]);
    for (const guest of [tariq, rosa]) {
      expect(await verbsOf(guest)).toEqual(["plan.started"]);
      const room = must(await resourcesRoom(guest.context, { planId }));
      expect([room.budgets, room.goals]).toEqual([null, []]);
      for (const deed of [approveSpend, voidSpend]) {
        expect(await deed(guest.context, { spendId })).toEqual(NOT_FOUND);
      }
    }
  });
});

describe("a budget", () => {
  test("is added, changed, removed and brought back", async () => {
    const wish = { amount: 900, currency: "JPY", per: "quarter" as const, purpose: "Books" };
    const added = must(await addBudget(olga.context, { planId, ...wish }));
    expect(added).toMatchObject({ ...wish, spent: 0, left: 900, period: { from: "2026-02-01" } });
    const id = { budgetId: added.id };
    const edited = must(await editBudget(olga.context, { ...id, amount: 1200, per: "month" }));
    expect(edited).toMatchObject({ amount: 1200, currency: "JPY", purpose: "Books" });
    must(await removeBudget(olga.context, id));
    expect(must(await listBudgets(olga.context, { planId }))).toHaveLength(1);
    expect(await editBudget(olga.context, { ...id, amount: 1 })).toEqual(NOT_FOUND);
    must(await restoreBudget(olga.context, id));
    expect(must(await listBudgets(mira.context, { planId }))).toMatchObject([
      { purpose: "Boots" },
      { purpose: "Books", amount: 1200 },
    ]);
    expect((await verbsOf(mira)).slice(0, 4)).toEqual([
      "budget.restored",
      "budget.removed",
      "budget.edited",
      "budget.added",
    ]);
    expect(await verbsOf(tariq)).toEqual(["plan.started"]);
  });

  test("that was removed is gone for good after a month", async () => {
    must(await removeBudget(olga.context, { budgetId }));
    await sweep(new Date(NOW.getTime() + 29 * 86_400_000));
    must(await restoreBudget(olga.context, { budgetId }));
    must(await removeBudget(olga.context, { budgetId }));
    await sweep(new Date(NOW.getTime() + 31 * 86_400_000));
    expect(await restoreBudget(olga.context, { budgetId })).toEqual(NOT_FOUND);
  });

  test("stays while something stands against it", async () => {
    const { spendId } = await spentBy(olga, planId);
    const refusal = { problem: { code: "budget.has-spends" } };
    expect(await removeBudget(olga.context, { budgetId })).toMatchObject(refusal);
    expect(await editBudget(olga.context, { budgetId, currency: "USD" })).toMatchObject(refusal);
    must(await voidSpend(olga.context, { spendId }));
    must(await removeBudget(olga.context, { budgetId }));
  });
});
