// A plan's money: budgets, and what is spent of them. For the owner and her managers.
import { BudgetAnswer, listOf, PlanListPage, SpendAnswer } from "@/lib/schemas/api";
import { AddBudget, EditBudget, LogSpend, OnBudget, OnSpend } from "@/lib/schemas/budgets";
import {
  addBudget as add,
  editBudget as edit,
  removeBudget as remove,
  restoreBudget as restore,
} from "@/lib/services/budgets/edit";
import { listBudgets as budgetsOf, listSpends as spendsOf } from "@/lib/services/budgets/list";
import {
  approveSpend as approve,
  logSpend as log,
  voidSpend as makeVoid,
  unapproveSpend as unapprove,
  unvoidSpend as unvoid,
} from "@/lib/services/budgets/spends";
import { operation } from "../operation";
import { mapped, pageOf } from "../paging";

export const listBudgets = operation({
  id: "listBudgets",
  method: "GET",
  path: "/plans/{planId}/budgets",
  summary: "The plan's budgets, and what is spent of each in the period under way",
  input: PlanListPage,
  answer: listOf(BudgetAnswer),
  run: (context, { planId, ...wish }) =>
    mapped(budgetsOf(context, { planId }), (budgets) => pageOf(budgets, wish)),
});

export const addBudget = operation({
  id: "addBudget",
  method: "POST",
  path: "/plans/{planId}/budgets",
  summary: "Set money aside for a plan; amounts are in whole units of the currency",
  input: AddBudget,
  status: 201,
  answer: BudgetAnswer,
  problems: ["money.too-fine", "budget.too-many", "plan.archived"],
  run: add,
});

export const editBudget = operation({
  id: "editBudget",
  method: "PATCH",
  path: "/budgets/{budgetId}",
  summary: "Change a budget; its currency only while nothing was spent in it",
  input: EditBudget,
  answer: BudgetAnswer,
  problems: ["money.too-fine", "budget.has-spends", "plan.archived"],
  run: edit,
});

export const removeBudget = operation({
  id: "removeBudget",
  method: "DELETE",
  path: "/budgets/{budgetId}",
  summary: "Remove a budget that nothing stands against",
  input: OnBudget,
  status: 204,
  answer: null,
  problems: ["budget.has-spends", "plan.archived"],
  run: remove,
});

export const restoreBudget = operation({
  id: "restoreBudget",
  method: "DELETE",
  path: "/budgets/{budgetId}/removal",
  summary: "Bring back a budget that was removed",
  input: OnBudget,
  answer: BudgetAnswer,
  problems: ["plan.archived"],
  run: restore,
});

export const listSpends = operation({
  id: "listSpends",
  method: "GET",
  path: "/plans/{planId}/spends",
  summary: "What was spent on the plan, latest day first, void spends too",
  input: PlanListPage,
  answer: listOf(SpendAnswer),
  run: (context, { planId, ...wish }) =>
    mapped(spendsOf(context, { planId }), (spends) => pageOf(spends, wish)),
});

export const logSpend = operation({
  id: "logSpend",
  method: "POST",
  path: "/budgets/{budgetId}/spends",
  summary: "Log what was spent of a budget, in its currency",
  input: LogSpend,
  status: 201,
  answer: SpendAnswer,
  problems: [
    "money.too-fine",
    "spend.in-future",
    "spend.goal-unknown",
    "spend.too-many",
    "plan.archived",
  ],
  run: log,
});

export const voidSpend = operation({
  id: "voidSpend",
  method: "PUT",
  path: "/spends/{spendId}/void",
  summary: "Make a spend void: it counts for nothing and stays as a trace",
  input: OnSpend,
  answer: SpendAnswer,
  problems: ["spend.void", "plan.archived"],
  run: makeVoid,
});

export const unvoidSpend = operation({
  id: "unvoidSpend",
  method: "DELETE",
  path: "/spends/{spendId}/void",
  summary: "Let a void spend count again, as it did before",
  input: OnSpend,
  answer: SpendAnswer,
  problems: ["spend.not-void", "plan.archived"],
  run: unvoid,
});

export const approveSpend = operation({
  id: "approveSpend",
  method: "PUT",
  path: "/spends/{spendId}/approval",
  summary: "Approve a spend, as a manager on the plan",
  input: OnSpend,
  answer: SpendAnswer,
  problems: ["spend.void", "spend.already-approved", "plan.archived"],
  run: approve,
});

export const unapproveSpend = operation({
  id: "unapproveSpend",
  method: "DELETE",
  path: "/spends/{spendId}/approval",
  summary: "Take the approval of a spend back",
  input: OnSpend,
  answer: SpendAnswer,
  problems: ["spend.void", "spend.not-approved", "plan.archived"],
  run: unapprove,
});
