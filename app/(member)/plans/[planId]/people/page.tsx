import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { RemoveDialog } from "@/components/people/part-dialogs";
import { PeopleRoom } from "@/components/people/people-room";
import { RoomPage } from "@/components/rooms/room-page";
import { peopleRoom } from "@/lib/services/participants";
import { contextOf, requireMember } from "@/lib/web/current-member";
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
  const room = await peopleRoom(contextOf(member), { planId });
  if (!room.ok) notFound();
  const { people, canChange } = room.value;
  const leaving = people.find(({ personId, role }) => personId === remove && role !== "owner");
  const dayOf = (instant: string) => todayIn(member.timeZone, new Date(instant));
  return (
    <RoomPage plan={room.value} room="people">
      <PeopleRoom room={room.value} formKey={randomUUID()} dayOf={dayOf} />
      {leaving && canChange ? <RemoveDialog planId={planId} person={leaving} /> : null}
    </RoomPage>
  );
}
