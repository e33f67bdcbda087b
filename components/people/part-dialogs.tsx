// Parting: neither can be undone without a new invitation, so both say what they mean first.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { leavePlan, removeParticipant } from "@/lib/actions/people";
import type { Participant } from "@/lib/views/people";

export function LeaveDialog({ planId }: { planId: string }) {
  const here = `/plans/${planId}`;
  return (
    <Dialog id="leave" title="Leave this plan" open closeHref={here}>
      <p>You will not see it any more. To come back you need a new invitation.</p>
      <Form action={leavePlan} className="flex flex-wrap gap-2">
        <input type="hidden" name="planId" value={planId} />
        <SubmitButton>Leave the plan</SubmitButton>
        <ButtonLink href={here} variant="quiet" scroll={false}>
          Stay
        </ButtonLink>
      </Form>
    </Dialog>
  );
}

type RemoveProps = { planId: string; person: Participant };

export function RemoveDialog({ planId, person: { personId, name } }: RemoveProps) {
  const here = `/plans/${planId}/people`;
  return (
    <Dialog id="remove" title={`Take ${name} off the plan`} open closeHref={here}>
      <p>
        {name} will not see the plan any more, from the next click on. To come back takes a new
        invitation.
      </p>
      <Form action={removeParticipant} className="flex flex-wrap gap-2">
        <input type="hidden" name="planId" value={planId} />
        <input type="hidden" name="participantId" value={personId} />
        <SubmitButton>Take off the plan</SubmitButton>
        <ButtonLink href={here} variant="quiet" scroll={false}>
          Cancel
        </ButtonLink>
      </Form>
    </Dialog>
  );
}
