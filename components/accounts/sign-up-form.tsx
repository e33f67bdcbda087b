// The form that makes an account.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { signUp } from "@/lib/actions/accounts";
import { NextInput } from "./next-input";
import { PASSWORD_HINT } from "./password-hint";
import { TimeZoneInput } from "./time-zone-input";

export function SignUpForm({ next }: { next: string | null }) {
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
      <NextInput next={next} />
      <SubmitButton size="large">Create account</SubmitButton>
    </Form>
  );
}
