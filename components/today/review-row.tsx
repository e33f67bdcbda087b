// A review that wants her: the sentence, its plan, and the way there.
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { reviewNeedSentence } from "@/lib/format/reviews";
import type { ReviewNeed } from "@/lib/views/today";

const ACTS = {
  open: "Open review",
  write: "Write",
  sign: "Read and sign",
  "hand-over": "Choose",
} as const;

export function ReviewRow({ need, today }: { need: ReviewNeed; today: Day }) {
  const href =
    need.what === "open" ? `/plans/${need.planId}/reviews?open` : `/reviews/${need.reviewId}`;
  return (
    <li className="border-line grid items-center gap-x-5 gap-y-3 border-t px-5 py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-6">
      <div className="min-w-0">
        <p className="font-serif text-xl">
          <Sentence of={reviewNeedSentence(need, today)} />
        </p>
        <p className="text-soft mt-1.5 text-sm">
          <Link
            href={`/plans/${need.planId}/reviews`}
            className="hover:text-ink decoration-line inline-flex min-h-6 items-center underline underline-offset-4 hover:decoration-current"
          >
            {need.plan}
          </Link>
        </p>
      </div>
      <ButtonLink href={href} className="justify-self-start">
        {ACTS[need.what]}
      </ButtonLink>
    </li>
  );
}
