// The form that adds a goal to a plan, or edits one; a refused old version shows both sides.
import type { ReactNode } from "react";
import type { FormDraft } from "@/components/forms/draft-context";
import { DraftNote } from "@/components/forms/draft-note";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import type { Area } from "@/lib/domain/blueprint";
import type { FormAction } from "@/lib/views/forms";
import type { SeenBy } from "@/lib/views/people";
import { GoalConflict } from "./goal-conflict";
import { GoalFields } from "./goal-fields";
import type { GoalValues } from "./goal-values";

type Props = {
  action: FormAction;
  formKey: string;
  /** The goal to edit; without it a new one is added to `planId`. */
  goal?: GoalValues | undefined;
  planId?: string | undefined;
  sharedWith: SeenBy;
  areas: readonly Area[];
  /** A signed review tells of the goal. */
  isSigned?: boolean | undefined;
  draft: FormDraft;
  draftWhen: string | null;
  /** The form without what was typed before. */
  afreshHref: string;
  /** Beside the button: the way out. */
  children?: ReactNode;
};

export function GoalForm(props: Props) {
  const { action, formKey, goal, planId, sharedWith, areas, isSigned, draft, draftWhen } = props;
  const { afreshHref, children } = props;
  const isNew = goal?.id === undefined;
  // A draft goes on from the version it was typed over, so that a newer one is met and not lost.
  const version = Number(draft.fields.version ?? goal?.version ?? 1);
  return (
    <Form
      action={action}
      formKey={formKey}
      draft={draft}
      label={isNew ? "Add goal" : "Edit goal"}
      className="grid gap-5"
    >
      <DraftNote when={draftWhen} afreshHref={afreshHref} />
      {isNew ? (
        <input type="hidden" name="planId" value={planId} />
      ) : (
        <>
          <input type="hidden" name="goalId" value={goal.id} />
          <GoalConflict version={version} />
        </>
      )}
      <GoalFields goal={goal} sharedWith={sharedWith} areas={areas} isSigned={isSigned} />
      <div className="form-foot flex flex-wrap gap-2">
        <SubmitButton>{isNew ? "Add goal" : "Save goal"}</SubmitButton>
        {children}
      </div>
    </Form>
  );
}
