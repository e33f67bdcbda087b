// Asks an address onto the plan.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { NewInvitation } from "@/components/forms/shown-once";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { sendInvitation } from "@/lib/actions/people";
import { GUEST_ROLES } from "@/lib/domain/roles";
import { roleName, rolePurpose } from "@/lib/format/roles";

const ABOUT_ADDRESS = [
  "invitation.yourself",
  "invitation.already-there",
  "invitation.pending",
] as const;

export const InviteForm = ({ planId, formKey }: { planId: string; formKey: string }) => (
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
      <dl className="text-soft grid gap-1 text-sm">
        {GUEST_ROLES.map((role) => (
          <div key={role} className="flex gap-1.5">
            <dt className="text-ink font-medium">{roleName(role)}:</dt>
            <dd>{rolePurpose(role).toLowerCase()}</dd>
          </div>
        ))}
      </dl>
      <SubmitButton className="justify-self-start">Send invitation</SubmitButton>
    </Form>
  </Card>
);
