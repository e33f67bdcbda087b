import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { RemoveDialog } from "@/components/people/part-dialogs";
import { PeopleRoom } from "@/components/people/people-room";
import { RoomPage } from "@/components/rooms/room-page";
import { ShareLinks } from "@/components/shares/share-links";
import { peopleRoom } from "@/lib/services/participants";
import { openReviewsOf } from "@/lib/services/reviews/parting";
import { shareRoom } from "@/lib/services/shares/links";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { withDays } from "@/lib/web/share-view";
import { todayIn } from "@/lib/web/time-zone";

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ remove?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const [{ planId }, { remove }, member] = await Promise.all([
    params,
    searchParams,
    requireMember(),
  ]);
  const context = contextOf(member);
  const [room, share] = await Promise.all([
    peopleRoom(context, { planId }),
    shareRoom(context, { planId }),
  ]);
  if (!room.ok) notFound();
  const { people, canChange } = room.value;
  const leaving = people.find(({ personId, role }) => personId === remove && role !== "owner");
  const openWith = async (participantId: string) => {
    const found = await openReviewsOf(context, { planId, participantId });
    return found.ok ? found.value : [];
  };
  const dayOf = (instant: string) => todayIn(member.timeZone, new Date(instant));
  return (
    <RoomPage plan={room.value} room="people">
      <PeopleRoom room={room.value} formKey={randomUUID()} dayOf={dayOf} />
      {share.ok ? (
        <ShareLinks
          room={{ ...share.value, links: withDays(share.value.links, member.timeZone) }}
        />
      ) : null}
      {leaving && canChange ? (
        <RemoveDialog planId={planId} person={leaving} reviews={await openWith(leaving.personId)} />
      ) : null}
    </RoomPage>
  );
}
