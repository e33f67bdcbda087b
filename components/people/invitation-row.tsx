// One who was asked and has not come: as what, until when, and what the owner can do about it.
import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { NewInvitation } from "@/components/forms/shown-once";
import { SubmitButton } from "@/components/forms/submit-button";
import { VisuallyHidden } from "@/components/ui/words";
import { revokeInvitation, sendAgain } from "@/lib/actions/people";
import type { Day } from "@/lib/domain/days";
import { dayName, onDay } from "@/lib/format/days";
import type { InvitationJson } from "@/lib/views/people";

type Props = { invitation: InvitationJson; canChange: boolean; until: Day; today: Day };

export function InvitationRow({ invitation, canChange, until, today }: Props) {
  const { email, role, state } = invitation;
  const times = {
    pending: `good until ${dayName(until, today)}`,
    expired: `ran out ${onDay(until, today)}`,
    declined: "declined",
  };
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-2 py-3.5 print:break-inside-avoid">
      <div className="min-w-0 grow basis-64">
        <p className="font-medium wrap-anywhere">{email}</p>
        <p className="text-soft mt-0.5 text-sm">
          As {role}, {times[state]}
        </p>
      </div>
      {canChange ? <Again invitation={invitation} /> : null}
      {canChange ? <Revoke invitation={invitation} /> : null}
    </li>
  );
}

const Fields = ({ invitation: { id, planId } }: { invitation: InvitationJson }) => (
  <>
    <input type="hidden" name="planId" value={planId} />
    <input type="hidden" name="invitationId" value={id} />
  </>
);

const Revoke = ({ invitation }: { invitation: InvitationJson }) => (
  <Form action={revokeInvitation}>
    <Fields invitation={invitation} />
    <SubmitButton variant="quiet" size="small">
      {invitation.state === "pending" ? "Take back" : "Put away"}
      <VisuallyHidden> the invitation of {invitation.email}</VisuallyHidden>
    </SubmitButton>
  </Form>
);

const Again = ({ invitation }: { invitation: InvitationJson }) => (
  // With a link to show it takes the whole line.
  <Form action={sendAgain} formKey={randomUUID()} className="grid gap-3 has-[[role]]:w-full">
    <NewInvitation />
    <Fields invitation={invitation} />
    <div>
      <SubmitButton variant="plain" size="small">
        Send again<VisuallyHidden> to {invitation.email}</VisuallyHidden>
      </SubmitButton>
    </div>
  </Form>
);
