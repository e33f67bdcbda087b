// One's own half while it is written: kept on the server as typed, seen by nobody else.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { submitReviewPart } from "@/lib/actions/reviews";
import type { ReviewPart } from "@/lib/domain/events";
import type { ReviewPartJson } from "@/lib/views/reviews";
import { PartConflict } from "./part-conflict";
import { PartKeeper } from "./part-keeper";
import { RatingField } from "./rating-field";

const SUBMIT: Record<ReviewPart, string> = {
  self: "Submit self review",
  manager: "Submit manager review",
};
const LABEL: Record<ReviewPart, string> = { self: "Self review", manager: "Manager review" };

type Props = {
  reviewId: string;
  part: ReviewPart;
  words: ReviewPartJson;
  /** Nobody writes another part. */
  isAlone: boolean;
  formKey: string;
};

export function PartForm({ reviewId, part, words, isAlone, formKey }: Props) {
  return (
    <Form action={submitReviewPart} formKey={formKey} label="Your part" className="mt-3 grid gap-4">
      <input type="hidden" name="reviewId" value={reviewId} />
      <PartConflict version={words.version ?? 1} />
      <TextAreaField
        label={LABEL[part]}
        hint={`Two sentences are enough. Only you see this until ${isAlone ? "you submit it." : "both parts are in; then the owner and managers of the plan read it."}`}
        name="text"
        rows={12}
        maxLength={20_000}
        defaultValue={words.text}
        blamedFor={["review.nothing-written", "markdown.too-much", "markdown.unseen"]}
      />
      <RatingField rating={words.ratings.overall ?? null} />
      <PartKeeper reviewId={reviewId} version={words.version ?? 1} />
      <div>
        <SubmitButton>{SUBMIT[part]}</SubmitButton>
      </div>
    </Form>
  );
}
