// One question that waits for her answer: who asked where, since when, and its first words.
import { ButtonLink } from "@/components/ui/button";
import { Sentence } from "@/components/ui/words";
import { commentAnchor } from "@/lib/domain/comment-address";
import type { Day } from "@/lib/domain/days";
import { questionSentence } from "@/lib/format/comments";
import type { Question } from "@/lib/views/today";

type Props = { question: Question; since: Day; today: Day };

export function QuestionRow({ question, since, today }: Props) {
  const { rootId, planId, goalId, title, excerpt } = question;
  const place = goalId ? `/plans/${planId}/goals/${goalId}` : `/plans/${planId}`;
  return (
    <li className="border-line grid items-center gap-x-5 gap-y-3 border-t px-5 py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:px-6">
      <div className="min-w-0">
        <p className="font-serif text-xl">
          <Sentence of={questionSentence(question, since, today)} />
        </p>
        <p className="text-soft mt-1.5 line-clamp-2 text-sm break-words">“{excerpt}”</p>
      </div>
      <div>
        <ButtonLink href={`${place}#${commentAnchor(rootId)}`}>
          Answer<span className="sr-only">: {title}</span>
        </ButtonLink>
      </div>
    </li>
  );
}
