// Withdrawing hides the review, so it says for how long and from whom.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { withdrawReview } from "@/lib/actions/reviews";
import type { ReviewPageView } from "@/lib/views/reviews";

export function WithdrawDialog({ view: { review } }: { view: ReviewPageView }) {
  const here = `/reviews/${review.id}`;
  return (
    <Dialog id="withdraw" title="Withdraw this review" open closeHref={here}>
      <p>
        Its days are free for another review then. For 30 days you can bring it back from the plan’s
        reviews, and whoever wrote in it finds their own words there. Then it is gone.
      </p>
      <Form action={withdrawReview} className="flex flex-wrap gap-2">
        <input type="hidden" name="reviewId" value={review.id} />
        <SubmitButton>Withdraw review</SubmitButton>
        <ButtonLink href={here} variant="quiet" scroll={false}>
          Keep it
        </ButtonLink>
      </Form>
    </Dialog>
  );
}
