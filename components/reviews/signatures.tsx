// Who has signed a review, whose signature stands no more, and the seal.
import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import { lapsedSentence, nameOf } from "@/lib/format/reviews";
import type { ReviewPageView } from "@/lib/views/reviews";

/** Beside the button that signs: what was signed has changed since. */
export function Lapsed({ view: { lapsed, part, names } }: { view: ReviewPageView }) {
  return lapsed.map((given) => (
    <p key={given.part} className="mt-5">
      {lapsedSentence(given.part === part, nameOf(names, given.personId))}
    </p>
  ));
}

/** Who has signed and when, and the seal. */
export function Signatures({ view, dayOf }: { view: ReviewPageView; dayOf: (at: string) => Day }) {
  const { review, names } = view;
  if (review.signatures.length === 0) return null;
  return (
    <section aria-labelledby="signatures-title" className="mt-8">
      <h2 id="signatures-title" className="mb-2">
        Signed
      </h2>
      <ul className="grid gap-1">
        {review.signatures.map(({ part, personId, at }) => (
          <li key={part} className="flex flex-wrap items-center gap-x-2">
            <Icon name="check" size={14} className="text-moss" />
            <span className="font-medium">{nameOf(names, personId)}</span>
            <Time at={at} className="text-soft">
              {dayInFull(dayOf(at))}
            </Time>
          </li>
        ))}
      </ul>
      {review.sealedHash ? (
        <p className="text-soft mt-3 max-w-3xl text-sm">
          Sealed by SHA-256 <code className="break-all">{review.sealedHash}</code>. The download as
          JSON holds what was signed; anyone can compute the seal from it again.
        </p>
      ) : null}
    </section>
  );
}
