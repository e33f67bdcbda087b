// Changing the password.
import { PASSWORD_HINT } from "@/components/accounts/password-hint";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { changePassword } from "@/lib/actions/accounts";
import { Setting } from "./setting";

export function Password({ email }: { email: string }) {
  return (
    <Setting id="password" title="Password" lead="Changing it signs you out everywhere else.">
      <Form action={changePassword} label="Change password" className="grid grid-cols-1 gap-5">
        {/* Password managers file the new one under this; it is not sent. */}
        <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
        <TextField
          label="Current password"
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          required
          blamedFor={["session.wrong-password"]}
        />
        <TextField
          label="New password"
          name="newPassword"
          type="password"
          autoComplete="new-password"
          hint={PASSWORD_HINT}
          required
          blamedFor={["account.password-common"]}
        />
        <SubmitButton variant="plain" className="justify-self-start">
          Change password
        </SubmitButton>
      </Form>
    </Setting>
  );
}
