// Who reviews from here on, where a manager has left or hands over.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { handReviewOver } from "@/lib/actions/reviews";
import { handOverHint, nameOf, possessive } from "@/lib/format/reviews";
import type { ReviewPageView } from "@/lib/views/reviews";

type Props = { view: ReviewPageView; formKey: string };

export function HandOver({ view, formKey }: Props) {
  const { review, can, isManagerGone, names, viewerId, part } = view;
  if (can.handTo.length === 0) return null;
  const former = review.managerId ? nameOf(names, review.managerId) : null;
  const owner = part === "self" ? "Your" : possessive(nameOf(names, review.ownerId));
  const hint = handOverHint({
    ...{ former, part },
    isRead: review.manager?.submittedAt != null,
    whose: review.signatures.length > 0 ? owner : null,
  });
  return (
    <details className="group/hand mt-8 print:hidden" open={isManagerGone}>
      <summary className="text-soft hover:text-ink rounded-small inline-flex min-h-6 list-none items-center gap-1.5">
        <span className="transition-transform group-open/hand:rotate-90" aria-hidden="true">
          ›
        </span>
        {isManagerGone ? `${former} cannot review this any more` : "Hand this review over"}
      </summary>
      <Form
        action={handReviewOver}
        formKey={formKey}
        label="Hand over"
        className="mt-3 grid max-w-md gap-3"
      >
        <input type="hidden" name="reviewId" value={review.id} />
        <SelectField label="Reviewed with" hint={hint} name="to">
          {can.handTo.map(({ id, name, isOwner }) => (
            <option key={id} value={id}>
              {isOwner ? `Nobody: ${id === viewerId ? "your" : `${name}’s`} self review` : name}
            </option>
          ))}
        </SelectField>
        <div>
          <SubmitButton variant="plain">Hand over</SubmitButton>
        </div>
      </Form>
    </details>
  );
}
