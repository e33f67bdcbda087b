"use client";
// Words for a milestone that was just logged from a list: kept as its correction, on the spot.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { offerUndo } from "@/components/undo/offers";
import { undoNote } from "@/components/undo/undo";
import { amendMilestone } from "@/lib/actions/entries";
import type { FormAction } from "@/lib/views/forms";
import type { EntryJson } from "@/lib/views/json";

type Props = {
  /** What the door answered that logged it. */
  logged: unknown;
  onKept: () => void;
};

export default function QuickNote({ logged, onKept }: Props) {
  const { entry } = logged as { entry: EntryJson };
  const figures = {
    goalId: entry.goalId,
    occurredOn: entry.occurredOn,
    amount: String(entry.amount ?? 1),
  };
  const keep: FormAction = async (before, form) => {
    const state = await amendMilestone(before, form);
    if (state.is === "done") {
      // First, so that the focus goes back before another offer takes this one's place.
      onKept();
      offerUndo(undoNote(figures), state.value);
    }
    return state;
  };
  return (
    <Form action={keep} label="Note" className="grid gap-2 pr-2 pb-2">
      {Object.entries(figures).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="supersedes" value={entry.id} />
      <TextAreaField label="What happened" name="note" rows={2} required autoFocus />
      <div className="flex gap-2">
        <SubmitButton variant="plain" size="small">
          Save note
        </SubmitButton>
      </div>
    </Form>
  );
}
