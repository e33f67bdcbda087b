// The dialogs of money: log a spend, add a budget, edit one.
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { SeenBy } from "@/components/people/seen-by";
import { Dialog } from "@/components/ui/dialog";
import { addBudget, editBudget, logSpend } from "@/lib/actions/budgets";
import { BUDGET_PERIODS } from "@/lib/format/blueprints";
import { capitalised } from "@/lib/format/numbers";
import type { BudgetView, ResourcesRoom } from "@/lib/views/rooms";

type Props = { room: ResourcesRoom; formKey: string };

export function SpendDialog({ room, formKey, budget }: Props & { budget: BudgetView }) {
  return (
    <Dialog id="log-spend" title="Log spend" open closeHref={`/plans/${room.id}/resources`}>
      <p className="text-soft -mt-2">{capitalised(budget.purpose)}</p>
      <Form action={logSpend} formKey={formKey} className="grid gap-4">
        <input type="hidden" name="budgetId" value={budget.id} />
        <TextField label="What for" name="purpose" maxLength={200} autoFocus required />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <TextField
            label="Amount"
            hint={`In ${budget.currency}.`}
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            required
            blamedFor={["money.too-fine"]}
          />
          <DateField
            label="Date"
            hint="Today or earlier."
            name="spentOn"
            max={room.today}
            defaultValue={room.today}
            blamedFor={["spend.in-future"]}
          />
        </div>
        <SelectField
          label="Goal"
          hint="Not needed. A private goal is named to you alone."
          name="goalId"
        >
          <option value="">No goal</option>
          {room.goals.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <TextField
          label="Evidence link"
          hint="A receipt or a booking. Not needed."
          name="evidence"
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
        />
        <SeenBy who={room.budgetsSeenBy} />
        <SubmitButton size="large">Save spend</SubmitButton>
      </Form>
    </Dialog>
  );
}

/** A new budget, or the one given. */
export function BudgetDialog({ room, formKey, budget }: Props & { budget?: BudgetView }) {
  const title = budget ? "Edit budget" : "Add budget";
  return (
    <Dialog id="budget" title={title} open closeHref={`/plans/${room.id}/resources`}>
      <Form action={budget ? editBudget : addBudget} formKey={formKey} className="grid gap-4">
        {budget ? (
          <input type="hidden" name="budgetId" value={budget.id} />
        ) : (
          <input type="hidden" name="planId" value={room.id} />
        )}
        <TextField
          label="What for"
          name="purpose"
          maxLength={200}
          defaultValue={budget?.purpose}
          autoFocus
          required
        />
        <div className="grid items-start gap-4 sm:grid-cols-3">
          <TextField
            label="Amount"
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={budget?.amount}
            required
            blamedFor={["money.too-fine"]}
          />
          <TextField
            label="Currency"
            name="currency"
            maxLength={3}
            autoComplete="off"
            autoCapitalize="characters"
            defaultValue={budget?.currency ?? room.budgets?.[0]?.currency}
            placeholder="USD"
            required
            blamedFor={["budget.has-spends"]}
          />
          <SelectField label="For" name="per" defaultValue={budget?.per ?? "year"}>
            {Object.entries(BUDGET_PERIODS).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </SelectField>
        </div>
        <p className="text-soft text-sm">
          Years, quarters and months count from the plan’s first day.
        </p>
        <SeenBy who={room.budgetsSeenBy} />
        <SubmitButton size="large">{budget ? "Save budget" : "Add budget"}</SubmitButton>
      </Form>
    </Dialog>
  );
}
