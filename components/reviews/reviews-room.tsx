// When the plan is looked back on: the next day, the open review, those signed, and opening one.
import { RitualList } from "@/components/rooms/ritual-list";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Badge } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/words";
import type { Day } from "@/lib/domain/days";
import { dayInFull, dayRange, onDay } from "@/lib/format/days";
import { reviewTitle, stateWord } from "@/lib/format/reviews";
import type { ReviewsRoom as Room } from "@/lib/views/reviews";
import { WithdrawnReviews } from "./withdrawn-reviews";

type Props = { room: Room; dayOf: (at: string) => Day };

export function ReviewsRoom({ room, dayOf }: Props) {
  const { reviews, withdrawn, rituals, canOpen } = room;
  const isOpening = canOpen && reviews.every(({ state }) => state.is === "sealed");
  return (
    <>
      <Section
        id="reviews"
        title="Reviews"
        aside={
          canOpen ? (
            <ButtonLink
              href={`/plans/${room.id}/reviews?open`}
              scroll={false}
              variant={isOpening ? "primary" : "plain"}
            >
              Open a review
            </ButtonLink>
          ) : null
        }
      >
        <p className="mb-5 max-w-2xl font-serif text-xl">
          <Next room={room} />
        </p>
        {reviews.length === 0 ? (
          <p className="text-soft max-w-2xl">
            A review starts from what changed, which is written already. Owner and manager each add
            their words in private, compare, and sign. What is signed never changes.
          </p>
        ) : (
          <ul className="border-line divide-line divide-y border-y">
            {reviews.map((review) => (
              <Row key={review.id} review={review} today={room.today} />
            ))}
          </ul>
        )}
      </Section>
      {withdrawn.length > 0 ? (
        <Section id="withdrawn" title="Withdrawn">
          <WithdrawnReviews reviews={withdrawn} dayOf={dayOf} today={room.today} />
        </Section>
      ) : null}
      <Days room={room} />
      {rituals.length > 0 ? (
        <Section id="rituals" title="What the plan asks for">
          <RitualList rituals={rituals} />
        </Section>
      ) : null}
    </>
  );
}

function Next({ room: { due, next, today, days } }: { room: Room }) {
  if (due) {
    return (
      <>
        A review {due < today ? "was" : "is"} due{" "}
        <strong>
          <Time at={due}>{onDay(due, today)}</Time>
        </strong>
        .
      </>
    );
  }
  if (next) {
    return (
      <>
        The next review is{" "}
        <strong>
          <Time at={next}>{onDay(next, today)}</Time>
        </strong>
        .
      </>
    );
  }
  return days.length > 0
    ? "Every review day of this plan has passed."
    : "This plan ends before its first review day.";
}

function Row({ review, today }: { review: Room["reviews"][number]; today: Room["today"] }) {
  const { id, period, managerName, isSelf, state, waits } = review;
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-1.5 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <Link href={`/reviews/${id}`} className="rounded-small font-medium hover:underline">
          {reviewTitle(period, today)}
        </Link>
        <p className="text-soft text-sm">
          {dayRange(period.from, period.to)} ·{" "}
          {isSelf ? "self review" : `with ${managerName ?? "a former member"}`}
        </p>
      </div>
      {waits ? <span className="text-sm font-medium">Waits for you</span> : null}
      {state.is === "sealed" ? (
        <Badge icon="check">{stateWord(state)}</Badge>
      ) : (
        <Badge>{stateWord(state)}</Badge>
      )}
    </li>
  );
}

function Days({ room: { days, next, today, startsOn } }: { room: Room }) {
  if (days.length === 0) return null;
  return (
    <Section id="days" title="Review days">
      <ol className="flex flex-wrap gap-x-8 gap-y-2">
        {days.map((day) => (
          <li key={day} className={day === next ? "font-medium" : day < today ? "text-faint" : ""}>
            <Time at={day}>{dayInFull(day)}</Time>
            {day === next ? <span className="text-soft text-sm font-normal"> · next</span> : null}
          </li>
        ))}
      </ol>
      <p className="text-soft mt-3 text-sm">
        Every three months from the plan’s start on {dayInFull(startsOn)}.
      </p>
    </Section>
  );
}
