// Takes a goal up again that was let go.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { undoRestore } from "@/components/undo/undo";
import { restoreGoal } from "@/lib/actions/goals";
import type { Day } from "@/lib/domain/days";

type Props = {
  goal: { id: string; title: string };
  /** How it was let go. */
  was: { why: string; on: Day };
  text?: string;
};

export function RestoreGoal({ goal, was, text = "Take it up again" }: Props) {
  return (
    <Form action={restoreGoal} undo={undoRestore(goal, was)}>
      <input type="hidden" name="goalId" value={goal.id} />
      <SubmitButton variant="plain" size="small">
        {text}
      </SubmitButton>
    </Form>
  );
}
