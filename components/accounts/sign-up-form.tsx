// The form that makes an account.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { signUp } from "@/lib/actions/accounts";
import { NextInput } from "./next-input";
import { PASSWORD_HINT } from "./password-hint";
import { TimeZoneInput } from "./time-zone-input";

type Props = {
  next: string | null;
  /** What one comes with: the account is for its address alone. */
  invitation?: { token: string; email: string };
};

export function SignUpForm({ next, invitation }: Props) {
  return (
    <Form action={signUp} label="Create account" className="grid gap-5">
      <TextField label="Name" name="name" autoComplete="name" required />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        blamedFor={["account.email-taken"]}
        {...(invitation && { defaultValue: invitation.email, readOnly: true })}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={PASSWORD_HINT}
        required
        blamedFor={["account.password-common"]}
      />
      <TimeZoneInput name="timeZone" />
      {invitation ? <input type="hidden" name="invitation" value={invitation.token} /> : null}
      <NextInput next={next} />
      <SubmitButton size="large">Create account</SubmitButton>
    </Form>
  );
}
