// What a person may say of money: what is set aside for a plan, and what was spent of it.
import { z } from "zod";
import { BudgetSchema } from "./blueprint-parts";
import { webLink } from "./entries";
import { dayField, line } from "./text";

const id = z.string("Must be text.").max(100, "Is not an id.");
const { amount, currency, per, purpose } = BudgetSchema.shape;

/** `amount` in whole units of the currency, for each period. */
export const AddBudget = z.strictObject({ planId: id, amount, currency, per, purpose });
export type AddBudget = z.infer<typeof AddBudget>;

export const EditBudget = AddBudget.partial().omit({ planId: true }).extend({ budgetId: id });
export type EditBudget = z.infer<typeof EditBudget>;

/** A verb that needs no more than the budget it is about. */
export const OnBudget = z.strictObject({ budgetId: id });
export type OnBudget = z.infer<typeof OnBudget>;

/** `amount` in whole units of the budget's currency, `spentOn` today unless given. */
export const LogSpend = z.strictObject({
  budgetId: id,
  amount: z
    .number("Must be a number.")
    .positive("Must be more than nothing.")
    .max(1_000_000_000, "Must be at most one billion."),
  spentOn: dayField.optional(),
  purpose: line(200),
  evidence: webLink.optional(),
  goalId: id.optional(),
});
export type LogSpend = z.infer<typeof LogSpend>;

/** A verb that needs no more than the spend it is about. */
export const OnSpend = z.strictObject({ spendId: id });
export type OnSpend = z.infer<typeof OnSpend>;
