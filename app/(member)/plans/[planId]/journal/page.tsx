import { notFound } from "next/navigation";
import { JournalRoom } from "@/components/rooms/journal-room";
import { RoomPage } from "@/components/rooms/room-page";
import { journalRoom } from "@/lib/services/plans/rooms";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const [{ planId }, member] = await Promise.all([params, requireMember()]);
  const room = await journalRoom(contextOf(member), { planId });
  if (!room.ok) notFound();
  return (
    <RoomPage plan={room.value} room="journal">
      <JournalRoom room={room.value} />
    </RoomPage>
  );
}
