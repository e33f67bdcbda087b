// Adding a goal: the button, and the form it opens by its own address.
import type { FormDraft } from "@/components/forms/draft-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { addGoal } from "@/lib/actions/goal-edits";
import type { Area } from "@/lib/domain/blueprint";
import type { PlanPage } from "@/lib/views/plan-page";
import { GoalForm } from "./goal-form";

export function AddGoalButton({ planId }: { planId: string }) {
  return (
    <form action={`/plans/${planId}`} data-scroll="keep">
      <input type="hidden" name="add" value="goal" />
      <Button type="submit" variant="primary">
        Add goal
      </Button>
    </form>
  );
}

type Props = {
  plan: PlanPage;
  areas: readonly Area[];
  formKey: string;
  draft: FormDraft;
  draftWhen: string | null;
};

export function AddGoalDialog({ plan, ...form }: Props) {
  return (
    <Dialog id="add-goal" title="Add a goal" open closeHref={`/plans/${plan.id}`}>
      <GoalForm
        key={String(form.draft.isAfresh)}
        action={addGoal}
        planId={plan.id}
        sharedWith={plan.seenBy}
        afreshHref={`/plans/${plan.id}?add&afresh`}
        {...form}
      />
    </Dialog>
  );
}
