// Asks for the link that proves the address one has, so that digests may go there.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { confirmOwnEmail } from "@/lib/actions/accounts";

export function ConfirmOwnEmail() {
  return (
    <Form
      action={confirmOwnEmail}
      label="Confirm your address"
      className="border-line mt-6 grid gap-3 border-t pt-5"
    >
      <p className="text-soft">
        Digests go to confirmed addresses only, and yours is not confirmed yet.
      </p>
      <SubmitButton variant="plain" className="justify-self-start">
        Send a link
      </SubmitButton>
    </Form>
  );
}
