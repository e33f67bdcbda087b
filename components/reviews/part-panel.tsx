// One half of a review: being written, handed in, shown, or still its author's alone.
import type { ReactNode } from "react";
import { Prose } from "@/components/entries/entry-body";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/words";
import { recallReview } from "@/lib/actions/reviews";
import type { Day } from "@/lib/domain/days";
import type { ReviewPart } from "@/lib/domain/events";
import { dayInFull, onDay } from "@/lib/format/days";
import { nameOf, ratingWords } from "@/lib/format/reviews";
import type { ReviewPageView, ReviewPartJson } from "@/lib/views/reviews";
import { PartForm } from "./part-form";

type Props = {
  view: ReviewPageView;
  part: ReviewPart;
  dayOf: (at: string) => Day;
  formKey: string;
  /** Below the viewer's own half: agreeing, signing. */
  children?: ReactNode;
};

export function PartPanel({ view, part, dayOf, formKey, children }: Props) {
  const { review, can, names, today } = view;
  const words = review[part];
  const id = part === "self" ? review.ownerId : review.managerId;
  const isOwn = view.part === part;
  const isSealed = view.state.is === "sealed";
  const when = words?.submittedAt ? dayOf(words.submittedAt) : null;
  return (
    <section
      aria-labelledby={`${part}-title`}
      id={part}
      // While one writes, the words stay beside what is read.
      className={`min-w-0 scroll-mt-4 ${words?.submittedAt ? "" : "lg:sticky lg:top-4 lg:self-start"}`}
    >
      <Card className="flex h-full flex-col">
        <p className="text-soft text-sm">
          {isOwn ? "Your part" : part === "self" ? "The owner’s part" : "The manager’s part"}
          {when ? (
            <>
              {" · handed in "}
              <Time at={when}>{isSealed ? dayInFull(when) : onDay(when, today)}</Time>
            </>
          ) : null}
        </p>
        <h2 id={`${part}-title`}>{id ? nameOf(names, id) : ""}</h2>
        {can.write === part && words ? (
          <PartForm
            reviewId={review.id}
            part={part}
            words={words}
            isAlone={review.managerId === null}
            formKey={formKey}
          />
        ) : words ? (
          <Written words={words} html={view.html[part]} />
        ) : (
          <Unseen view={view} part={part} />
        )}
        {isOwn && can.recall ? <Recall reviewId={review.id} /> : null}
        {children}
      </Card>
    </section>
  );
}

function Written({ words, html }: { words: ReviewPartJson; html: string | null }) {
  const { overall } = words.ratings;
  return (
    <>
      {html ? (
        <Prose html={html} className="mt-3" />
      ) : (
        <p className="mt-3 whitespace-pre-line">{words.text}</p>
      )}
      {overall ? (
        <ul aria-label="Rating" className="text-soft mt-4 flex flex-wrap gap-x-1 text-sm">
          {ratingWords(words.ratings).map(({ text, isChosen }, at) => (
            <li key={text} aria-current={isChosen ? "true" : undefined}>
              {at > 0 ? <span aria-hidden="true">· </span> : null}
              {isChosen ? <strong className="text-moss">{text}</strong> : text}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Nothing of it is known but whether it was handed in, which the history tells too. */
function Unseen({ view: { state, names, review }, part }: Pick<Props, "view" | "part">) {
  const id = part === "self" ? review.ownerId : review.managerId;
  const name = id ? nameOf(names, id) : "";
  const isIn = state.is === "part-submitted" && state.by === part;
  return (
    <p className="text-soft mt-3">
      {isIn
        ? `${name} has handed in. It shows here once both parts are in.`
        : `${name} writes in private. It shows here once both parts are in.`}
    </p>
  );
}

const Recall = ({ reviewId }: { reviewId: string }) => (
  <Form action={recallReview} className="mt-4 -ml-3.5 print:hidden">
    <input type="hidden" name="reviewId" value={reviewId} />
    <SubmitButton variant="quiet">Take mine back</SubmitButton>
  </Form>
);
