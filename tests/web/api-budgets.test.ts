import { beforeAll, describe, expect, test } from "vitest";
import * as answers from "@/lib/schemas/api";
import { PlanExportAnswer } from "@/lib/schemas/api-export";
import { bearer, call, expectProblem, fieldsOf, read } from "../support/api";
import { testDatabase } from "../support/database";
import { budgetOf } from "../support/money";
import { somebody } from "../support/people";
import { seedSmall, standsIn, startedBy } from "../support/plans";

type As = Record<string, string>;
let as: As;
let asMira: As;
let asTariq: As;
let asEve: As;
let planId: string;
let budgetId: string;

beforeAll(async () => {
  await testDatabase();
  await seedSmall();
  const [ada, mira, tariq, eve] = await Promise.all([
    somebody("Ada"),
    somebody("Mira"),
    somebody("Tariq"),
    somebody("Eve"),
  ]);
  [as, asMira] = [await bearer(ada), await bearer(mira)];
  [asTariq, asEve] = [await bearer(tariq), await bearer(eve)];
  planId = (await startedBy(ada)).id;
  await standsIn(planId, mira, "manager");
  await standsIn(planId, tariq, "mentor");
  budgetId = await budgetOf(planId);
});

test("money is set aside, spent, approved and made void", async () => {
  const body = { amount: 500, currency: "USD", per: "year", purpose: "Courses" };
  const added = await call("POST", `/plans/${planId}/budgets`, { as, body });
  expect(added.status).toBe(201);
  const { id } = read(answers.BudgetAnswer, added.json);
  const wish = { amount: 45.5, purpose: "A course", evidence: "https://example.org/receipt" };
  const spent = await call("POST", `/budgets/${id}/spends`, { as, body: wish });
  expect(spent.status).toBe(201);
  const spend = read(answers.SpendAnswer, spent.json);
  expect(spend).toMatchObject({ ...wish, currency: "USD", state: "logged" });
  const at = `/spends/${spend.id}`;
  expectProblem(await call("PUT", `${at}/approval`, { as }), 403, "forbidden");
  expect((await call("PUT", `${at}/approval`, { as: asMira })).json.state).toBe("approved");
  const again = await call("PUT", `${at}/approval`, { as: asMira });
  expectProblem(again, 409, "spend.already-approved");
  expectProblem(await call("PUT", `${at}/void`, { as: asMira }), 403, "forbidden");
  expect((await call("PUT", `${at}/void`, { as })).json.state).toBe("void");
  expect((await call("DELETE", `${at}/void`, { as })).json.state).toBe("approved");
  expect((await call("DELETE", `${at}/approval`, { as: asMira })).json.state).toBe("logged");

  const list = await call("GET", `/plans/${planId}/budgets`, { as: asMira });
  const { items } = read(answers.listOf(answers.BudgetAnswer), list.json);
  expect(items[1]).toMatchObject({ spent: 45.5, approved: 0, left: 454.5 });
  const spends = await call("GET", `/plans/${planId}/spends`, { as: asMira });
  expect(read(answers.listOf(answers.SpendAnswer), spends.json).items).toHaveLength(1);
  const refused = await call("DELETE", `/budgets/${id}`, { as });
  expectProblem(refused, 409, "budget.has-spends");
});

test("a budget is changed, removed and brought back", async () => {
  const at = `/budgets/${budgetId}`;
  const edited = await call("PATCH", at, { as, body: { amount: 200, per: "quarter" } });
  expect(edited.json).toMatchObject({ amount: 200, per: "quarter", purpose: "Boots" });
  expectProblem(await call("DELETE", at, { as: asMira }), 403, "forbidden");
  expect((await call("DELETE", at, { as })).status).toBe(204);
  expectProblem(await call("PATCH", at, { as, body: { amount: 1 } }), 404, "not-found");
  expect((await call("DELETE", `${at}/removal`, { as })).json).toMatchObject({ amount: 200 });
});

test("mentors and strangers find nothing, in lists, by id and in an export", async () => {
  const body = { amount: 5, purpose: "Laces" };
  const spend = await call("POST", `/budgets/${budgetId}/spends`, { as, body });
  const { id } = read(answers.SpendAnswer, spend.json);
  for (const who of [asTariq, asEve]) {
    for (const [method, at, sent] of [
      ["GET", `/plans/${planId}/budgets`, undefined],
      ["GET", `/plans/${planId}/spends`, undefined],
      ["POST", `/budgets/${budgetId}/spends`, body],
      ["PATCH", `/budgets/${budgetId}`, { amount: 1 }],
      ["DELETE", `/budgets/${budgetId}`, undefined],
      ["PUT", `/spends/${id}/void`, undefined],
      ["PUT", `/spends/${id}/approval`, undefined],
    ] as const) {
      expectProblem(await call(method, at, { as: who, body: sent }), 404, "not-found");
    }
  }
  const whole = async (who: As) =>
    read(PlanExportAnswer, (await call("GET", `/plans/${planId}/export`, { as: who })).json);
  const own = await whole(as);
  expect(own.budgets.flatMap(({ spends }) => spends)).toHaveLength(2);
  expect(own.blueprint.budgets.map(({ key }) => key)).toEqual(own.budgets.map(({ key }) => key));
  const told = await whole(asTariq);
  expect([told.budgets, told.blueprint.budgets]).toEqual([[], []]);
});

describe("a spend is refused", () => {
  test.each<[string, object, number, string]>([
    ["tomorrow", { spentOn: "2199-01-01" }, 422, "spend.in-future"],
    ["below a cent", { amount: 0.001 }, 422, "money.too-fine"],
    ["for a goal of nobody's", { goalId: "no-goal" }, 422, "spend.goal-unknown"],
    ["of nothing", { amount: 0 }, 400, "amount"],
    ["of less than nothing", { amount: -5 }, 400, "amount"],
    ["of too much", { amount: 2e9 }, 400, "amount"],
    ["in words", { amount: "five" }, 400, "amount"],
    ["without a purpose", { purpose: " " }, 400, "purpose"],
    ["with a link that runs", { evidence: "javascript:alert(1)" }, 400, "evidence"],
    ["on no day", { spentOn: "2026-02-30" }, 400, "spentOn"],
    ["with an unknown field", { state: "approved" }, 400, "state"],
  ])("%s", async (_, change, status, code) => {
    const body = { amount: 5, purpose: "Laces", ...change };
    const answer = await call("POST", `/budgets/${budgetId}/spends`, { as, body });
    if (status === 400) {
      expectProblem(answer, 400, "shape.invalid");
      expect(fieldsOf(answer.json)).toEqual([code]);
    } else expectProblem(answer, status, code);
  });
});
