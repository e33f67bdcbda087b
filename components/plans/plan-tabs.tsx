import { Tabs } from "@/components/ui/tabs";
import type { Opens } from "@/lib/views/rooms";
import { type PlanRoom, roomHref, roomName, roomsFor } from "./plan-rooms";

type Props = { planId: string; current: PlanRoom; opens: Opens };

/** The rooms of a plan, wherever one is in it. */
export function PlanTabs({ planId, current, opens }: Props) {
  const tabs = roomsFor(opens).map((room) => ({
    href: roomHref(planId, room),
    text: roomName(room),
  }));
  return <Tabs label="Rooms of the plan" tabs={tabs} current={roomHref(planId, current)} />;
}
