// The form that a mailed link opens: a new password, and one is signed in.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { resetPassword } from "@/lib/actions/accounts";
import { PASSWORD_HINT } from "./password-hint";

export function ResetPasswordForm({ token }: { token: string }) {
  return (
    <Form action={resetPassword} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={PASSWORD_HINT}
        required
        blamedFor={["account.password-common"]}
      />
      <SubmitButton size="large">Save password</SubmitButton>
    </Form>
  );
}
