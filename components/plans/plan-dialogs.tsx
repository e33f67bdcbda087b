// The plan's forms, each opened by its own address so that they work without JavaScript.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Dialog } from "@/components/ui/dialog";
import { undoEndPause, undoPause } from "@/components/undo/undo";
import { addPause, editPlan, endPause } from "@/lib/actions/plans";
import { dayRange } from "@/lib/format/days";
import { seenByWords } from "@/lib/format/roles";
import type { PlanPage } from "@/lib/views/plan-page";

type Props = { plan: PlanPage; formKey: string };

export function EditPlanDialog({ plan }: Props) {
  return (
    <Dialog id="edit-plan" title="Plan details" open closeHref={`/plans/${plan.id}`}>
      <Form action={editPlan} className="grid gap-4">
        <input type="hidden" name="planId" value={plan.id} />
        <TextField name="title" label="Title" defaultValue={plan.title} />
        <TextField
          name="startsOn"
          type="date"
          label="Start date"
          hint="Goals keep their windows and move along; dates you set yourself shift by as many days."
          defaultValue={plan.startsOn}
        />
        <SubmitButton>Save plan</SubmitButton>
      </Form>
    </Dialog>
  );
}

export function PauseDialog({ plan, formKey }: Props) {
  return (
    <Dialog id="pause-plan" title="Pause" open closeHref={`/plans/${plan.id}`}>
      <p className="text-soft">
        Holiday or leave: the line stays flat on these days, and nothing falls behind.
      </p>
      <Pauses plan={plan} />
      <Form action={addPause} formKey={formKey} undo={undoPause(plan.id)} className="grid gap-4">
        <input type="hidden" name="planId" value={plan.id} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="from" type="date" label="First day" defaultValue={plan.today} />
          <TextField name="to" type="date" label="Last day" defaultValue={plan.today} />
        </div>
        <TextField name="reason" label="Reason" hint={`Optional. ${seenByWords(plan.seenBy)}.`} />
        <SubmitButton>Pause these days</SubmitButton>
      </Form>
    </Dialog>
  );
}

/** The pauses there are; one that was a mistake is taken away. */
function Pauses({ plan }: { plan: PlanPage }) {
  if (plan.pauses.length === 0) return null;
  return (
    <ul aria-label="Pauses" className="border-line border-y">
      {plan.pauses.map(({ id, from, to, reason }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
          <span>
            {dayRange(from, to)}
            {reason ? <span className="text-soft"> · {reason}</span> : null}
          </span>
          <Form action={endPause} undo={undoEndPause(plan.id, { from, to, reason })}>
            <input type="hidden" name="planId" value={plan.id} />
            <input type="hidden" name="pauseId" value={id} />
            <SubmitButton variant="plain" size="small" aria-label={`Remove ${dayRange(from, to)}`}>
              Remove
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}
