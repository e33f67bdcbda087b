// The owner's answer to a suggested edit, in one click: taken where it still can be, or declined.
import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { undoDecline, undoTake } from "@/components/undo/undo";
import { declineSuggestion, takeSuggestion } from "@/lib/actions/suggestions";
import type { Difference } from "@/lib/domain/suggestions";

type Props = {
  suggestion: Pick<Difference, "moved"> & { id: string; by: string | null };
  /** The goal, for who only hears the buttons and where it does not stand above. */
  about?: string;
};

export function Answer({ suggestion: { id, by, moved }, about }: Props) {
  const from = by ?? "former member";
  const size = about ? "base" : "small";
  const named = (text: string) => (about ? { "aria-label": `${text}: ${about}` } : {});
  return (
    // Alone, a button without a border stands where the words above it begin.
    <div className={`flex flex-wrap gap-2 print:hidden ${moved.length > 0 ? "-ml-2.5" : ""}`}>
      {moved.length === 0 ? (
        <Form action={takeSuggestion} formKey={randomUUID()} undo={undoTake(id, from)}>
          <input type="hidden" name="suggestionId" value={id} />
          <SubmitButton variant="plain" size={size} {...named("Take it")}>
            Take it
          </SubmitButton>
        </Form>
      ) : null}
      <Form action={declineSuggestion} formKey={randomUUID()} undo={undoDecline(id, from)}>
        <input type="hidden" name="suggestionId" value={id} />
        <SubmitButton variant="quiet" size={size} {...named("Decline")}>
          Decline
        </SubmitButton>
      </Form>
    </div>
  );
}
