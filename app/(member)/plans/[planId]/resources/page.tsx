import { notFound } from "next/navigation";
import { ResourcesRoom } from "@/components/rooms/resources-room";
import { RoomPage } from "@/components/rooms/room-page";
import { resourcesRoom } from "@/lib/services/plans/rooms";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const [{ planId }, member] = await Promise.all([params, requireMember()]);
  const room = await resourcesRoom(contextOf(member), { planId });
  if (!room.ok) notFound();
  return (
    <RoomPage plan={room.value} room="resources">
      <ResourcesRoom room={room.value} />
    </RoomPage>
  );
}
