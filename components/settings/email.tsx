// The address one signs in with.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { changeEmail } from "@/lib/actions/accounts";
import { Setting } from "./setting";

export function EmailAddress({ email }: { email: string }) {
  return (
    <Setting
      id="email"
      title="Email"
      lead={
        <>
          You sign in with <span className="text-ink font-medium">{email}</span>. A new address
          counts once you follow the link we send there.
        </>
      }
    >
      <Form action={changeEmail} label="Change email" className="grid gap-5">
        <TextField
          label="New email"
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          required
          blamedFor={["account.email-taken"]}
        />
        <TextField
          label="Your password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          blamedFor={["session.wrong-password"]}
        />
        <SubmitButton variant="plain" className="justify-self-start">
          Change email
        </SubmitButton>
      </Form>
    </Setting>
  );
}
