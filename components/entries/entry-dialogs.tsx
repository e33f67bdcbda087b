// The dialogs of the ledger: log a milestone, correct one.
import type { FormDraft } from "@/components/forms/draft-context";
import { DraftNote } from "@/components/forms/draft-note";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { SeenBy } from "@/components/people/seen-by";
import { Dialog, DialogLink } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { correctMilestone, logMilestone } from "@/lib/actions/entries";
import type { Day } from "@/lib/domain/days";
import type { EntryView, GoalView } from "@/lib/views/goal-page";
import type { SeenBy as Seen } from "@/lib/views/people";
import { EntryFields } from "./entry-fields";

const LOG = "log-milestone";

type Props = { goal: GoalView; today: Day; href: string; formKey: string; seenBy: Seen };

export function LogLink({ href }: { href: string }) {
  return (
    <DialogLink dialog={LOG} href={`${href}?log`} variant="primary" scroll={false} data-key="l">
      <Icon name="plus" /> Log milestone
    </DialogLink>
  );
}

type LogProps = Props & { isOpen: boolean; draft: FormDraft; draftWhen: string | null };

export function LogDialog(props: LogProps) {
  const { goal, today, href, formKey, seenBy, isOpen, draft, draftWhen } = props;
  return (
    <Dialog id={LOG} title="Log milestone" open={isOpen} closeHref={href}>
      <Form action={logMilestone} formKey={formKey} draft={draft} className="grid gap-4">
        <DraftNote when={draftWhen} afreshHref={`${href}?log&afresh`} />
        <input type="hidden" name="goalId" value={goal.id} />
        <EntryFields goal={goal} today={today} />
        <SeenBy who={seenBy} />
        <SubmitButton size="large">Save milestone</SubmitButton>
      </Form>
    </Dialog>
  );
}

export function CorrectDialog(props: Props & { entry: EntryView }) {
  const { goal, today, href, formKey, seenBy, entry } = props;
  return (
    <Dialog id="correct-milestone" title="Correct milestone" open closeHref={href}>
      <p className="text-soft -mt-2">The milestone as it was stays as a trace beneath it.</p>
      <Form action={correctMilestone} formKey={formKey} className="grid gap-4">
        <input type="hidden" name="goalId" value={goal.id} />
        <input type="hidden" name="supersedes" value={entry.id} />
        <EntryFields goal={goal} today={today} entry={entry} />
        <SeenBy who={seenBy} />
        <SubmitButton size="large">Save correction</SubmitButton>
      </Form>
    </Dialog>
  );
}
