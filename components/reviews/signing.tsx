// At the end: what the next quarter is about, and the signature under it all.
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { chooseReviewFocus, signReview } from "@/lib/actions/reviews";
import type { ReviewPageView } from "@/lib/views/reviews";

type Props = { view: ReviewPageView; formKey: string };

/** The goals of the next quarter: chosen while both look, then as they were agreed. */
export function Focus({ view, formKey }: Props) {
  const { review, can } = view;
  if (can.focus) return <ChooseFocus view={view} formKey={formKey} />;
  if (review.focus.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="text-soft font-sans text-sm font-medium">Focus next quarter</h3>
      <ol className="mt-1 list-decimal pl-5">
        {review.focus.map(({ goalId, title }) => (
          <li key={goalId}>{title}</li>
        ))}
      </ol>
    </div>
  );
}

const PLACES = [0, 1, 2];

function ChooseFocus({ view: { review, openGoals }, formKey }: Props) {
  const chosen = review.focus.map(({ goalId }) => goalId);
  return (
    <Form
      action={chooseReviewFocus}
      formKey={formKey}
      label="Focus next quarter"
      className="mt-5 grid gap-2 print:hidden"
    >
      <h3 className="text-soft font-sans text-sm font-medium">Focus next quarter</h3>
      <input type="hidden" name="reviewId" value={review.id} />
      {PLACES.map((at) => (
        <SelectField
          key={at}
          label={<span className="sr-only">Focus {at + 1}</span>}
          name={`focus.${at}`}
          defaultValue={chosen[at] ?? ""}
        >
          <option value="">{at === 0 ? "No goal in focus" : "–"}</option>
          {openGoals.map(({ goalId, title }) => (
            <option key={goalId} value={goalId}>
              {title}
            </option>
          ))}
        </SelectField>
      ))}
      <div>
        <SubmitButton variant="plain" size="small">
          Save focus
        </SubmitButton>
      </div>
    </Form>
  );
}

/** Signs what stands on the page: its hash goes along. */
export function Sign({ view: { review, can }, formKey }: Props) {
  if (!can.sign) return null;
  return (
    <Form
      // A refusal is about what the page showed; once that is new, so is the form.
      key={review.toSign}
      action={signReview}
      formKey={formKey}
      className="mt-5 print:hidden"
    >
      <input type="hidden" name="reviewId" value={review.id} />
      <input type="hidden" name="toSign" value={review.toSign ?? ""} />
      <SubmitButton>Sign review</SubmitButton>
      <p className="text-soft mt-2 text-sm">
        The last signature seals it. After that, only addenda.
      </p>
    </Form>
  );
}
