import { notFound } from "next/navigation";
import { RoomPage } from "@/components/rooms/room-page";
import { SkillsRoom } from "@/components/rooms/skills-room";
import { skillsRoom } from "@/lib/services/plans/rooms";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Props = { params: Promise<{ planId: string }> };

export default async function Page({ params }: Props) {
  const [{ planId }, member] = await Promise.all([params, requireMember()]);
  const room = await skillsRoom(contextOf(member), { planId });
  if (!room.ok) notFound();
  return (
    <RoomPage plan={room.value} room="skills">
      <SkillsRoom room={room.value} />
    </RoomPage>
  );
}
