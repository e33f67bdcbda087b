// Takes a goal up again that was let go.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { restoreGoal } from "@/lib/actions/goals";

export function RestoreGoal({ goalId }: { goalId: string }) {
  return (
    <Form action={restoreGoal}>
      <input type="hidden" name="goalId" value={goalId} />
      <SubmitButton variant="plain" size="small">
        Take it up again
      </SubmitButton>
    </Form>
  );
}
