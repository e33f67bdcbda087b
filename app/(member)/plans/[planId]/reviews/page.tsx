import { notFound } from "next/navigation";
import { ReviewsRoom } from "@/components/rooms/reviews-room";
import { RoomPage } from "@/components/rooms/room-page";
import { reviewsRoom } from "@/lib/services/plans/rooms";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const [{ planId }, member] = await Promise.all([params, requireMember()]);
  const room = await reviewsRoom(contextOf(member), { planId });
  if (!room.ok) notFound();
  return (
    <RoomPage plan={room.value} room="reviews">
      <ReviewsRoom room={room.value} />
    </RoomPage>
  );
}
