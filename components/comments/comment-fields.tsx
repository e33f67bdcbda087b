"use client";
// The form of a comment, described to the browser by its few facts.
import type { FormDraft } from "@/components/forms/draft-context";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { commentOnGoal, commentOnPlan } from "@/lib/actions/comments";

type Props = {
  /** What the comment is about, as fields of the form. */
  about: { goalId: string } | { planId: string };
  /** The page that it stands on. */
  page: string;
  entryId: string | undefined;
  formKey: string;
  draft: FormDraft;
  hint: string | undefined;
};

export function CommentFields({ about, page, entryId, formKey, draft, hint }: Props) {
  return (
    <Form
      action={"goalId" in about ? commentOnGoal : commentOnPlan}
      address={"goalId" in about ? "/goals/comment" : "/plans/comment"}
      formKey={formKey}
      draft={draft}
      className="grid gap-3 print:hidden"
    >
      {Object.entries({ ...about, ...(entryId && { entryId }), _next: page }).map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      <TextAreaField
        name="text"
        label="Comment"
        rows={3}
        required
        blamedFor={["markdown.too-much", "markdown.unseen"]}
        hint={hint}
      />
      <div>
        <SubmitButton variant="plain">Post comment</SubmitButton>
      </div>
    </Form>
  );
}
