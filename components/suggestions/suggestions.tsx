// Edits that somebody suggests: the difference, her words, and the owner's answer in one click.
import { randomUUID } from "node:crypto";
import { Prose } from "@/components/entries/entry-body";
import type { DayOf } from "@/components/entries/milestone";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card, Section } from "@/components/ui/card";
import { Time } from "@/components/ui/words";
import { nudgeSuggestion, withdrawSuggestion } from "@/lib/actions/suggestions";
import type { Day } from "@/lib/domain/days";
import { nudgedText, nudgeText } from "@/lib/format/comments";
import { dayInShort } from "@/lib/format/days";
import type { SuggestionView, TalkView } from "@/lib/views/talk";
import { Answer } from "./answer";
import { Difference, Moved } from "./difference";

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
            <Suggestion
              key={suggestion.id}
              suggestion={suggestion}
              owner={talk.owner}
              {...shared}
            />
          ))}
        </ul>
      </Card>
    </Section>
  );
}

type Props = { suggestion: SuggestionView; owner: string } & Shared;

function Suggestion({ suggestion, owner, today, dayOf }: Props) {
  const { id, by, at, nudgedAt, html, can } = suggestion;
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
        {nudgedAt ? <span className="text-soft">{nudgedText(dayOf(nudgedAt), today)}</span> : null}
      </p>
      <Difference of={suggestion} />
      {html ? <Prose html={html} className="text-soft" /> : null}
      <Moved of={suggestion} />
      {can.answer ? <Answer suggestion={suggestion} /> : null}
      {can.withdraw || can.nudge ? <OwnActs id={id} owner={owner} can={can} /> : null}
    </li>
  );
}

function OwnActs({ id, owner, can }: Pick<SuggestionView, "id" | "can"> & { owner: string }) {
  const suggestionId = <input type="hidden" name="suggestionId" value={id} />;
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {can.withdraw ? (
        <Form action={withdrawSuggestion} formKey={randomUUID()}>
          {suggestionId}
          <SubmitButton variant="plain" size="small">
            Withdraw
          </SubmitButton>
        </Form>
      ) : null}
      {can.nudge ? (
        <Form action={nudgeSuggestion} formKey={randomUUID()}>
          {suggestionId}
          <SubmitButton variant="quiet" size="small">
            {nudgeText({ names: [owner] })}
          </SubmitButton>
        </Form>
      ) : null}
    </div>
  );
}
