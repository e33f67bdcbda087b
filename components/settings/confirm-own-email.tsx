// Says that the digest waits for a proof of the address, and asks for its link again.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { confirmOwnEmail } from "@/lib/actions/accounts";

type Props = { waits: { words: string; again: string }; className?: string };

export function ConfirmOwnEmail({ waits: { words, again }, className = "" }: Props) {
  return (
    <Form
      action={confirmOwnEmail}
      label="Confirm your address"
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 has-[[role]]:grid has-[[role]]:justify-items-start ${className}`}
    >
      <p className="text-soft text-sm wrap-anywhere">{words}</p>
      <SubmitButton variant="plain" size="small">
        {again}
      </SubmitButton>
    </Form>
  );
}
