// Says that a goal was deleted, and brings it back.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Status } from "@/components/ui/notice";
import { undeleteGoal } from "@/lib/actions/goals";

export function UndeleteGoal({ goalId }: { goalId: string }) {
  return (
    <Status className="mb-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>The goal is deleted. It can be brought back for 30 days.</p>
        <Form action={undeleteGoal}>
          <input type="hidden" name="goalId" value={goalId} />
          <SubmitButton variant="plain" size="small">
            Undo
          </SubmitButton>
        </Form>
      </div>
    </Status>
  );
}
