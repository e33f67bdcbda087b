// The form that opens a session.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { signIn } from "@/lib/actions/sessions";
import { NextInput } from "./next-input";

export function SignInForm({ next }: { next: string | null }) {
  return (
    <Form action={signIn} label="Sign in" className="grid gap-5">
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <NextInput next={next} />
      <SubmitButton size="large">Sign in</SubmitButton>
    </Form>
  );
}
