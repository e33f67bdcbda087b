// What Today asks for, in one list: goals that need her, and who waits for her.
import { Card } from "@/components/ui/card";
import type { Day } from "@/lib/domain/days";
import { type AskKind, inOrder } from "@/lib/domain/needs";
import type { Today } from "@/lib/views/today";
import { NeedRow } from "./need-row";
import { QuestionRow } from "./question-row";
import { ReviewRow } from "./review-row";
import { SuggestionRow } from "./suggestion-row";

type Asks = Pick<Today, "today" | "needs" | "reviews" | "suggestions" | "questions">;

/** How many there are. */
export const countAsks = ({ needs, reviews, suggestions, questions }: Asks): number =>
  needs.length + reviews.length + suggestions.length + questions.length;

export function Asks({ of, dayOf }: { of: Asks; dayOf: (at: Date) => Day }) {
  const { today } = of;
  const asks: { kind: AskKind; row: React.ReactNode }[] = [
    ...of.needs.map((row) => ({
      kind: row.need.kind,
      row: <NeedRow key={row.goal.id} row={row} />,
    })),
    ...of.reviews.map((need) => ({
      kind: "review" as const,
      row: <ReviewRow key={need.planId} need={need} today={today} />,
    })),
    ...of.suggestions.map((suggestion) => ({
      kind: "suggestion" as const,
      row: (
        <SuggestionRow
          key={suggestion.id}
          suggestion={suggestion}
          since={dayOf(suggestion.since)}
          today={today}
        />
      ),
    })),
    ...of.questions.map((question) => ({
      kind: "question" as const,
      row: (
        <QuestionRow
          key={question.rootId}
          question={question}
          since={dayOf(question.since)}
          today={today}
        />
      ),
    })),
  ];
  return (
    <Card isFlush>
      <ul>{inOrder(asks).map(({ row }) => row)}</ul>
    </Card>
  );
}
