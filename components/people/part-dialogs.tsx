// Parting: neither can be undone without a new invitation, so both say what they mean first.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { leavePlan, removeParticipant } from "@/lib/actions/people";
import type { Period } from "@/lib/domain/reviews/periods";
import { dayRange } from "@/lib/format/days";
import type { Participant } from "@/lib/views/people";

/** `reviews` are the days of those that are open with who leaves. */
export function LeaveDialog({ planId, reviews }: { planId: string; reviews: readonly Period[] }) {
  const here = `/plans/${planId}`;
  return (
    <Dialog id="leave" title="Leave this plan" open closeHref={here}>
      <p>You will not see it any more. To come back you need a new invitation.</p>
      {reviews.length > 0 ? (
        <p>
          {openWords(reviews)} open with you. What you wrote there is out of your reach as well, and
          gone once somebody takes over: hand it in first, or copy it.
        </p>
      ) : null}
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

/** "The review of 1 January to 31 March 2026 is" */
function openWords(reviews: readonly Period[]): string {
  const days = reviews.map(({ from, to }) => dayRange(from, to)).join(" and ");
  return reviews.length === 1 ? `The review of ${days} is` : `The reviews of ${days} are`;
}

type RemoveProps = { planId: string; person: Participant; reviews: readonly Period[] };

export function RemoveDialog({ planId, person: { personId, name }, reviews }: RemoveProps) {
  const here = `/plans/${planId}/people`;
  return (
    <Dialog id="remove" title={`Take ${name} off the plan`} open closeHref={here}>
      <p>
        {name} will not see the plan any more, from the next click on. To come back takes a new
        invitation.
      </p>
      {reviews.length > 0 ? (
        <p>
          {openWords(reviews)} open with {name} and will need somebody else. What {name} wrote there
          is out of their reach from then on, so tell them first.
        </p>
      ) : null}
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
