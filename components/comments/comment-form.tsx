// Where a comment is written: always open, kept as a draft while it is typed.
import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { commentOnGoal, commentOnPlan } from "@/lib/actions/comments";
import type { TalkView } from "@/lib/views/talk";

type Props = {
  talk: TalkView;
  /** The milestone it is about. */
  entryId?: string;
};

export function CommentForm({ talk, entryId }: Props) {
  const { planId, goalId } = talk.about;
  const about = entryId ?? goalId ?? planId;
  const kept = talk.drafts[about]?.comment;
  return (
    <Form
      action={goalId ? commentOnGoal : commentOnPlan}
      formKey={randomUUID()}
      draft={{ form: "comment", about, fields: kept?.fields ?? {}, isAfresh: false }}
      className="grid gap-3 print:hidden"
    >
      {goalId ? (
        <input type="hidden" name="goalId" value={goalId} />
      ) : (
        <input type="hidden" name="planId" value={planId} />
      )}
      {entryId ? <input type="hidden" name="entryId" value={entryId} /> : null}
      <TextAreaField
        name="text"
        label="Comment"
        rows={3}
        required
        blamedFor={["markdown.too-much", "markdown.unseen"]}
        hint={mentionHint(talk.mentionable)}
      />
      <div>
        <SubmitButton variant="plain">Post comment</SubmitButton>
      </div>
    </Form>
  );
}

const SHOWN = 4;

/** Whom an @ reaches, while there is somebody. */
function mentionHint(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.slice(0, SHOWN).map((name) => `@${name}`);
  return `Ask somebody by name: ${shown.join(", ")}${names.length > SHOWN ? " and others" : ""}.`;
}
