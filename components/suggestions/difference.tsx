// What a suggested edit would change: the old struck through, the new beside it.
import type { Difference as Changes } from "@/lib/domain/suggestions";
import { type SuggestedLine, suggestedLines } from "@/lib/format/suggestions";

export const Difference = ({ of }: { of: Changes }) => (
  <dl className="grid gap-2">
    {suggestedLines(of).map((line) => (
      <Line key={line.field} line={line} />
    ))}
  </dl>
);

/** Said in words to who only hears it. */
function Line({ line: { name, was, to, now } }: { line: SuggestedLine }) {
  return (
    <div className="grid items-baseline gap-x-4 sm:grid-cols-[5rem_minmax(0,1fr)]">
      <dt className="text-soft text-sm">{name}</dt>
      <dd className="min-w-0 break-words">
        <span className="sr-only">from </span>
        <del className="text-soft decoration-faint">{was}</del>
        <span aria-hidden="true" className="text-soft">
          {" → "}
        </span>
        <span className="sr-only"> to </span>
        <ins className="font-medium no-underline">{to}</ins>
        {now === null ? null : <span className="text-amber block text-sm">Now: {now}</span>}
      </dd>
    </div>
  );
}

/** Why it cannot be taken; nothing where it can. */
export const Moved = ({ of: { moved } }: { of: Changes }) =>
  moved.length > 0 ? (
    <p className="text-amber text-sm">
      The goal changed here in the meantime, so this cannot be taken as it is.
    </p>
  ) : null;
