// The owner's answer to a suggested edit, in one click: taken where it still can be, or declined.
import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { undoDecline, undoTake } from "@/components/undo/undo";
import { declineSuggestion, takeSuggestion } from "@/lib/actions/suggestions";
import type { Difference } from "@/lib/domain/suggestions";

type Props = {
  suggestion: Pick<Difference, "moved"> & { id: string; by: string | null };
  /** What it is about, for who only hears the buttons; the goal, where it does not stand above. */
  about?: string;
};

export function Answer({ suggestion: { id, by, moved }, about }: Props) {
  const from = by ?? "former member";
  const heard = about ? <span className="sr-only">: {about}</span> : null;
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {moved.length === 0 ? (
        <Form action={takeSuggestion} formKey={randomUUID()} undo={undoTake(id, from)}>
          <input type="hidden" name="suggestionId" value={id} />
          <SubmitButton variant="plain" size="small">
            Take it{heard}
          </SubmitButton>
        </Form>
      ) : null}
      <Form action={declineSuggestion} formKey={randomUUID()} undo={undoDecline(id, from)}>
        <input type="hidden" name="suggestionId" value={id} />
        <SubmitButton variant="quiet" size="small">
          Decline{heard}
        </SubmitButton>
      </Form>
    </div>
  );
}
