// The form that adds a goal to a plan, or edits one; a refused old version shows both sides.
import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction } from "@/lib/views/forms";
import { GoalConflict } from "./goal-conflict";
import { GoalFields } from "./goal-fields";
import type { GoalValues } from "./goal-values";

type Props = {
  action: FormAction;
  formKey: string;
  /** The goal to edit; without it a new one is added to `planId`. */
  goal?: GoalValues | undefined;
  planId?: string | undefined;
  /** Beside the button: the way out. */
  children?: ReactNode;
};

export function GoalForm({ action, formKey, goal, planId, children }: Props) {
  const isNew = goal?.id === undefined;
  return (
    <Form
      action={action}
      formKey={formKey}
      label={isNew ? "Add goal" : "Edit goal"}
      className="grid gap-5"
    >
      {isNew ? (
        <input type="hidden" name="planId" value={planId} />
      ) : (
        <>
          <input type="hidden" name="goalId" value={goal.id} />
          <GoalConflict version={goal.version ?? 1} />
        </>
      )}
      <GoalFields goal={goal} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{isNew ? "Add goal" : "Save goal"}</SubmitButton>
        {children}
      </div>
    </Form>
  );
}
