// Says that a plan was deleted, and brings it back.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Status } from "@/components/ui/notice";
import { undeletePlan } from "@/lib/actions/plans";

export function PlanListUndo({ plan }: { plan: { id: string; title: string } }) {
  return (
    <Status className="mb-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>“{plan.title}” is deleted. It can be brought back for 30 days.</p>
        <Form action={undeletePlan}>
          <input type="hidden" name="planId" value={plan.id} />
          <SubmitButton variant="plain" size="small">
            Undo
          </SubmitButton>
        </Form>
      </div>
    </Status>
  );
}
