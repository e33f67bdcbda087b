// Confirming takes a press: mail programs open links by themselves.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { confirmEmail } from "@/lib/actions/accounts";

export function ConfirmEmailForm({ token }: { token: string }) {
  return (
    <Form action={confirmEmail} label="Confirm address">
      <input type="hidden" name="token" value={token} />
      <SubmitButton size="large" className="w-full">
        Confirm address
      </SubmitButton>
    </Form>
  );
}
