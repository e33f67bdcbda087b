// Asks an address onto the plan.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { NewInvitation } from "@/components/forms/shown-once";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { sendInvitation } from "@/lib/actions/people";
import { GUEST_ROLES } from "@/lib/domain/roles";
import { roleActs, roleName, seenByRole } from "@/lib/format/roles";
import type { PeopleRoom } from "@/lib/views/people";

const ABOUT_ADDRESS = [
  "invitation.yourself",
  "invitation.already-there",
  "invitation.pending",
] as const;

type Sights = PeopleRoom["sights"];
type Props = { planId: string; sights: Sights; formKey: string };

export const InviteForm = ({ planId, sights, formKey }: Props) => (
  <Card className="max-w-3xl">
    <Form action={sendInvitation} label="Invite somebody" formKey={formKey} className="grid gap-5">
      <NewInvitation />
      <input type="hidden" name="planId" value={planId} />
      <div className="grid gap-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <TextField
          label="Email"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          required
          blamedFor={ABOUT_ADDRESS}
        />
        <SelectField label="Role" name="role" defaultValue="mentor">
          {GUEST_ROLES.map((role) => (
            <option key={role} value={role}>
              {roleName(role)}
            </option>
          ))}
        </SelectField>
      </div>
      <Seen sights={sights} />
      <SubmitButton className="justify-self-start">Send invitation</SubmitButton>
    </Form>
  </Card>
);

/** What whoever comes would see, before she is asked. */
function Seen({ sights }: { sights: Sights }) {
  const { all, more } = seenByRole(sights);
  return (
    <div className="text-soft grid gap-2 text-sm">
      <p>Whoever comes sees {all}, and nothing that you keep private.</p>
      <dl className="grid gap-1">
        {GUEST_ROLES.map((role) => (
          <div key={role}>
            <dt className="text-ink inline font-medium">{roleName(role)}: </dt>
            <dd className="inline">
              {[roleActs(role), more[role]].filter(Boolean).join("; sees also ")}.
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
