"use server";
// Doors to a plan's money: set aside, spent, made void, approved, and back.
import { AddBudget, EditBudget, LogSpend, OnBudget, OnSpend } from "../schemas/budgets";
import {
  addBudget as add,
  editBudget as edit,
  removeBudget as remove,
  restoreBudget as restore,
} from "../services/budgets/edit";
import {
  approveSpend as approve,
  logSpend as log,
  voidSpend as makeVoid,
  unapproveSpend as unapprove,
  unvoidSpend as unvoid,
} from "../services/budgets/spends";
import { formAction } from "../web/form-action";
import { asNumber, optional } from "../web/read-form";

const toRoom = ({ planId }: { planId: string }) => `/plans/${planId}/resources`;

export const addBudget = formAction(AddBudget, add, { fields: { amount: asNumber }, to: toRoom });
export const editBudget = formAction(EditBudget, edit, {
  fields: { amount: asNumber },
  to: toRoom,
});
export const removeBudget = formAction(OnBudget, remove);
export const restoreBudget = formAction(OnBudget, restore);

export const logSpend = formAction(LogSpend, log, {
  fields: { amount: asNumber, spentOn: optional, evidence: optional, goalId: optional },
  to: toRoom,
});
export const voidSpend = formAction(OnSpend, makeVoid);
export const unvoidSpend = formAction(OnSpend, unvoid);
export const approveSpend = formAction(OnSpend, approve);
export const unapproveSpend = formAction(OnSpend, unapprove);
