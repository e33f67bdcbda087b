// Buttons that write one more entry in place of another: take it away, put it back as it was.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import type { ButtonVariant } from "@/components/ui/button";
import { correctMilestone, takeAwayMilestone } from "@/lib/actions/entries";
import type { EntryView } from "@/lib/views/goal-page";

type Props = { goalId: string; entryId: string; text: string; variant?: ButtonVariant };

export function TakeAway({
  goalId,
  entryId,
  text,
  variant = "plain",
  name,
}: Props & { name?: string }) {
  return (
    <Form action={takeAwayMilestone}>
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="supersedes" value={entryId} />
      <input type="hidden" name="void" value="true" />
      <SubmitButton variant={variant} size="small" aria-label={name}>
        {text}
      </SubmitButton>
    </Form>
  );
}

/** Puts `was` in the place of the entry that took it away or corrected it. */
export function PutBack({ goalId, entryId, text, was }: Props & { was: EntryView }) {
  const { occurredOn, amount, item, done, note, evidence } = was;
  const figures = { occurredOn, amount, item, done, note };
  return (
    <Form action={correctMilestone}>
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="supersedes" value={entryId} />
      {Object.entries(figures).map(([name, value]) =>
        value === null ? null : (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ),
      )}
      {evidence.map(({ url, title }, at) => (
        <span key={url}>
          <input type="hidden" name={`evidence.${at}.url`} value={url} />
          {title ? <input type="hidden" name={`evidence.${at}.title`} value={title} /> : null}
        </span>
      ))}
      <SubmitButton variant="plain" size="small">
        {text}
      </SubmitButton>
    </Form>
  );
}
