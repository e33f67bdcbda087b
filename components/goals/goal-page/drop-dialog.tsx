// Letting a goal go, with the reason that stays on it.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Dialog } from "@/components/ui/dialog";
import { letGo } from "@/lib/actions/goal-edits";
import { seenByWords } from "@/lib/format/roles";
import type { SeenBy } from "@/lib/views/people";

type Props = { goalId: string; href: string; seenBy: SeenBy };

export function DropDialog({ goalId, href, seenBy }: Props) {
  return (
    <Dialog id="drop-goal" title="Let it go" open closeHref={href}>
      <p className="text-soft -mt-2">
        It leaves the plan’s totals. Its milestones are kept, and it can be taken up again.
      </p>
      <Form action={letGo} className="grid gap-4">
        <input type="hidden" name="goalId" value={goalId} />
        <TextField
          label="Why"
          hint={`${seenByWords(seenBy)}.`}
          name="why"
          maxLength={500}
          autoComplete="off"
        />
        <SubmitButton>Let it go</SubmitButton>
      </Form>
    </Dialog>
  );
}
