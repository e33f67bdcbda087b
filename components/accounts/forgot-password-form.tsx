// The form that asks for a link by mail.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { forgotPassword } from "@/lib/actions/accounts";

export function ForgotPasswordForm() {
  return (
    <Form action={forgotPassword} label="Forgotten password" className="grid gap-5">
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
      />
      <SubmitButton size="large">Send link</SubmitButton>
    </Form>
  );
}
