import { notFound } from "next/navigation";
import { RoomPage } from "@/components/rooms/room-page";
import { TimelineRoom } from "@/components/rooms/timeline-room";
import { timelineRoom } from "@/lib/services/timeline";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const [{ planId }, member] = await Promise.all([params, requireMember()]);
  const found = await timelineRoom(contextOf(member), { planId });
  if (!found.ok) notFound();
  return (
    <RoomPage plan={found.value} room="timeline">
      <TimelineRoom room={found.value} />
    </RoomPage>
  );
}
