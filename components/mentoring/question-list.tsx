import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Initials } from "@/components/ui/initials";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import { commentAnchor } from "@/lib/domain/comment-address";
import type { Day } from "@/lib/domain/days";
import { waitingFor } from "@/lib/format/mentoring";
import type { OpenQuestion } from "@/lib/views/mentoring";

type Props = {
  label: string;
  questions: readonly OpenQuestion[];
  /** "Answer" where one is waited for. */
  act: string;
  today: Day;
  dayOf: (at: Date) => Day;
};

/** Open questions, the longest waiting first: who, how long, and the question itself. */
export const QuestionList = ({ label, questions, act, today, dayOf }: Props) => (
  <Card isFlush>
    <ul aria-label={label}>
      {questions.map((question) => (
        <Row key={question.rootId} {...{ question, act, today, dayOf }} />
      ))}
    </ul>
  </Card>
);

type RowProps = Omit<Props, "label" | "questions"> & { question: OpenQuestion };

function Row({ question, act, today, dayOf }: RowProps) {
  const { rootId, planId, planTitle, goalId, goalTitle, excerpt, since } = question;
  const who = question.who ?? "Former member";
  const place = goalId ? `/plans/${planId}/goals/${goalId}` : `/plans/${planId}`;
  return (
    <li className="border-line grid items-center gap-x-6 gap-y-3 border-t px-5 py-5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-6">
      <div className="min-w-0">
        <p className="text-soft flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
          <Initials name={who} /> {who}
          <Time at={since.toISOString()} className="text-ink font-medium">
            {waitingFor(dayOf(since), today)}
          </Time>
        </p>
        <p className="my-2 line-clamp-3 font-serif text-xl break-words">{excerpt}</p>
        <p className="text-soft flex flex-wrap gap-x-3 text-sm">
          <Link href={place} className="inline-flex min-h-6 items-center hover:underline">
            {goalTitle ?? planTitle}
          </Link>
          {goalTitle ? <span className="py-0.5">{planTitle}</span> : null}
        </p>
      </div>
      <ButtonLink href={`${place}#${commentAnchor(rootId)}`} className="justify-self-start">
        {act}
        <span className="sr-only"> {who}</span>
      </ButtonLink>
    </li>
  );
}
