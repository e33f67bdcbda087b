// Edits that somebody suggests: the difference, her words, and the owner's answer in one click.
import { randomUUID } from "node:crypto";
import { Prose } from "@/components/entries/entry-body";
import type { DayOf } from "@/components/entries/milestone";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card, Section } from "@/components/ui/card";
import { Time } from "@/components/ui/words";
import { undoDecline, undoTake } from "@/components/undo/undo";
import { declineSuggestion, takeSuggestion, withdrawSuggestion } from "@/lib/actions/suggestions";
import type { Day } from "@/lib/domain/days";
import { dayInShort } from "@/lib/format/days";
import { type SuggestedLine, suggestedLines } from "@/lib/format/suggestions";
import type { SuggestionView, TalkView } from "@/lib/views/talk";

type Shared = { today: Day; dayOf: DayOf };

/** Those that wait for an answer; nothing without one. */
export function Suggestions({ talk, ...shared }: { talk: TalkView } & Shared) {
  const open = talk.suggestions.filter(({ state }) => state === "open");
  if (open.length === 0) return null;
  return (
    <Section id="suggestions" title="Suggested edits" className="scroll-mt-4">
      <Card isFlush>
        <ul>
          {open.map((suggestion) => (
            <Suggestion key={suggestion.id} suggestion={suggestion} {...shared} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function Suggestion({ suggestion, today, dayOf }: { suggestion: SuggestionView } & Shared) {
  const { id, by, at, html, moved, can } = suggestion;
  return (
    <li
      id={`suggestion-${id}`}
      className="border-line target:bg-moss-wash grid gap-3 border-t px-5 py-4 first:border-t-0 sm:px-6"
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-medium">{by === null ? "You suggest" : `${by} suggests`}</span>
        <Time at={at.toISOString()} className="text-soft">
          {dayInShort(dayOf(at), today)}
        </Time>
      </p>
      <dl className="grid gap-2">
        {suggestedLines(suggestion).map((line) => (
          <Line key={line.field} line={line} />
        ))}
      </dl>
      {html ? <Prose html={html} className="text-soft" /> : null}
      {moved.length > 0 ? (
        <p className="text-amber text-sm">
          The goal changed here in the meantime, so this cannot be taken as it is.
        </p>
      ) : null}
      {can.answer ? <Answer suggestion={suggestion} /> : null}
      {can.withdraw ? (
        <Form action={withdrawSuggestion} formKey={randomUUID()}>
          <input type="hidden" name="suggestionId" value={id} />
          <SubmitButton variant="plain" size="small">
            Withdraw
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}

/** The old struck through, the new beside it; said in words to who only hears it. */
function Line({ line: { name, was, to, now } }: { line: SuggestedLine }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[5rem_minmax(0,1fr)]">
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

function Answer({ suggestion: { id, by, moved } }: { suggestion: SuggestionView }) {
  const from = by ?? "former member";
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {moved.length === 0 ? (
        <Form action={takeSuggestion} formKey={randomUUID()} undo={undoTake(id, from)}>
          <input type="hidden" name="suggestionId" value={id} />
          <SubmitButton variant="plain" size="small">
            Take it
          </SubmitButton>
        </Form>
      ) : null}
      <Form action={declineSuggestion} formKey={randomUUID()} undo={undoDecline(id, from)}>
        <input type="hidden" name="suggestionId" value={id} />
        <SubmitButton variant="quiet" size="small">
          Decline
        </SubmitButton>
      </Form>
    </div>
  );
}
