// Leaving for good.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { deleteAccount } from "@/lib/actions/accounts";
import { Setting } from "./setting";

export function DeleteAccount() {
  return (
    <Setting
      id="delete"
      title="Delete account"
      lead="Your plans, milestones and evidence go with it, at once. There is no way back."
    >
      <Form action={deleteAccount} label="Delete account" className="grid gap-5">
        <TextField
          label="Password, to be sure"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          blamedFor={["session.wrong-password"]}
        />
        <SubmitButton variant="plain" className="text-rust justify-self-start">
          Delete account
        </SubmitButton>
      </Form>
    </Setting>
  );
}
