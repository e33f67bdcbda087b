import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { OpenReviewDialog } from "@/components/reviews/open-review";
import { ReviewsRoom } from "@/components/reviews/reviews-room";
import { RoomPage } from "@/components/rooms/room-page";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const [{ planId }, query, member] = await Promise.all([params, searchParams, requireMember()]);
  const room = await reviewsRoom(contextOf(member), { planId });
  if (!room.ok) notFound();
  return (
    <RoomPage plan={room.value} room="reviews">
      <ReviewsRoom room={room.value} dayOf={(at) => todayIn(member.timeZone, new Date(at))} />
      {query.open !== undefined && room.value.canOpen ? (
        <OpenReviewDialog room={room.value} viewerId={member.personId} formKey={randomUUID()} />
      ) : null}
    </RoomPage>
  );
}
