// Says what is special about a plan that is not simply running, with the way on.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Note } from "@/components/ui/notice";
import { undoStatus } from "@/components/undo/undo";
import { changePlanStatus } from "@/lib/actions/plans";
import { pausedUntil } from "@/lib/domain/pauses";
import { dayInFull } from "@/lib/format/days";
import type { PlanPage } from "@/lib/views/plan-page";

export function PlanState({ plan }: { plan: PlanPage }) {
  const until = pausedUntil(plan.pauses, plan.today);
  if (plan.status === "archived") {
    return (
      <Note className="mb-6">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>This plan is in the archive. It can be read, and restored as it was.</p>
          {plan.isOwner && plan.restoresTo ? (
            <Form
              action={changePlanStatus}
              undo={undoStatus(plan.id, "The plan is out of the archive.", "archived")}
            >
              <input type="hidden" name="planId" value={plan.id} />
              <input type="hidden" name="status" value={plan.restoresTo} />
              <SubmitButton variant="plain" size="small">
                Restore
              </SubmitButton>
            </Form>
          ) : null}
        </div>
      </Note>
    );
  }
  if (plan.status === "completed") return <Note className="mb-6">This plan is complete.</Note>;
  if (plan.status === "draft") return <Note className="mb-6">A draft: only you can see it.</Note>;
  if (until === null) return null;
  return (
    <Note className="mb-6">
      Paused until {dayInFull(until)}. Nothing falls behind in the meantime.
    </Note>
  );
}
