// Reviews that were withdrawn, for who withdrew one or wrote in it: her own words, and the way back.
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Time } from "@/components/ui/words";
import { bringReviewBack } from "@/lib/actions/reviews";
import type { Day } from "@/lib/domain/days";
import { dayInFull, dayRange, onDay } from "@/lib/format/days";
import type { WithdrawnReview } from "@/lib/views/reviews";

type Props = { reviews: readonly WithdrawnReview[]; dayOf: (at: string) => Day; today: Day };

export const WithdrawnReviews = ({ reviews, dayOf, today }: Props) => (
  <ul className="border-line divide-line max-w-3xl divide-y border-y">
    {reviews.map(({ id, period, at, goneAt, text, canBringBack }) => (
      <li key={id} className="py-3.5">
        <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
          <div className="min-w-0">
            <p className="font-medium">{dayRange(period.from, period.to)}</p>
            <p className="text-soft text-sm">
              Withdrawn <Time at={at}>{onDay(dayOf(at), today)}</Time>. Gone for good on{" "}
              <Time at={goneAt}>{dayInFull(dayOf(goneAt))}</Time>.
            </p>
          </div>
          {canBringBack ? (
            <Form action={bringReviewBack}>
              <input type="hidden" name="reviewId" value={id} />
              <SubmitButton variant="plain" size="small">
                Bring it back
              </SubmitButton>
            </Form>
          ) : null}
        </div>
        {text.trim() === "" ? null : (
          <details className="mt-2">
            <summary className="text-soft hover:text-ink rounded-small inline-flex min-h-6 items-center">
              What you wrote
            </summary>
            <p className="mt-2 wrap-anywhere whitespace-pre-line">{text}</p>
          </details>
        )}
      </li>
    ))}
  </ul>
);
