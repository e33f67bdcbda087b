import { notFound } from "next/navigation";
import { PeopleRoom } from "@/components/rooms/people-room";
import { RoomPage } from "@/components/rooms/room-page";
import { ShareLinks } from "@/components/shares/share-links";
import { peopleRoom } from "@/lib/services/plans/rooms";
import { shareRoom } from "@/lib/services/shares/links";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { withDays } from "@/lib/web/share-view";

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const [{ planId }, member] = await Promise.all([params, requireMember()]);
  const context = contextOf(member);
  const [room, share] = await Promise.all([
    peopleRoom(context, { planId }),
    shareRoom(context, { planId }),
  ]);
  if (!room.ok) notFound();
  return (
    <RoomPage plan={room.value} room="people">
      <PeopleRoom room={room.value} />
      {share.ok ? (
        <ShareLinks
          room={{ ...share.value, links: withDays(share.value.links, member.timeZone) }}
        />
      ) : null}
    </RoomPage>
  );
}
