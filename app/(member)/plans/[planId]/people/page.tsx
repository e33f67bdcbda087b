import { notFound } from "next/navigation";
import { PeopleRoom } from "@/components/rooms/people-room";
import { RoomPage } from "@/components/rooms/room-page";
import { peopleRoom } from "@/lib/services/plans/rooms";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const [{ planId }, member] = await Promise.all([params, requireMember()]);
  const room = await peopleRoom(contextOf(member), { planId });
  if (!room.ok) notFound();
  return (
    <RoomPage plan={room.value} room="people">
      <PeopleRoom room={room.value} />
    </RoomPage>
  );
}
