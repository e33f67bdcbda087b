// Who has signed a review, whose signature stands no more, and the seal.
import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInFull } from "@/lib/format/days";
import { lapsedSentence, nameOf, partedSentence, possessive } from "@/lib/format/reviews";
import type { ReviewPageView } from "@/lib/views/reviews";

/** Beside the button that signs: what was signed has changed since. */
export function Lapsed({ view }: { view: ReviewPageView }) {
  const { lapsed, part, names, state } = view;
  return (
    <>
      {lapsed.map((given) => (
        <p key={given.part} className="mt-5">
          {lapsedSentence(given.part === part, nameOf(names, given.personId))}
        </p>
      ))}
      {state.is === "sealed" ? null : <Parted view={view} className="mt-5" />}
    </>
  );
}

/** Of a manager who signed and is gone, where something of it is hidden by now. */
function Parted({ view, className }: { view: ReviewPageView; className: string }) {
  const { parted, names, state, viewerId, part, review } = view;
  if (parted === null) return null;
  const name = parted.personId === viewerId ? null : nameOf(names, parted.personId);
  const whose = part === "self" ? "your" : possessive(nameOf(names, review.ownerId));
  return (
    <p className={className}>{partedSentence({ isSealed: state.is === "sealed", name, whose })}</p>
  );
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
      {review.sealedHash ? <Parted view={view} className="text-soft mt-3 text-sm" /> : null}
      {review.sealedHash ? (
        <p className="text-soft mt-3 max-w-3xl text-sm">
          Sealed by SHA-256 <code className="break-all">{review.sealedHash}</code>. The download as
          JSON holds what was signed; anyone can compute the seal from it again.
        </p>
      ) : null}
    </section>
  );
}
