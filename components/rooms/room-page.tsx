import type { ReactNode } from "react";
import { SeenBy } from "@/components/people/seen-by";
import { type PlanRoom, roomName } from "@/components/plans/plan-rooms";
import { PlanTabs } from "@/components/plans/plan-tabs";
import { Title } from "@/components/shell/title";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { VisuallyHidden } from "@/components/ui/words";
import { dayRange } from "@/lib/format/days";
import type { RoomHead } from "@/lib/views/rooms";

/** The frame of a plan's room: the plan's head, its tabs, then the room. */
export function RoomPage({
  plan,
  room,
  children,
}: {
  plan: RoomHead;
  room: PlanRoom;
  children: ReactNode;
}) {
  return (
    <>
      <Title of={`${roomName(room)} · ${plan.title}`} />
      <PageHeader
        above={
          <Breadcrumb
            crumbs={[{ href: "/plans", text: "Plans" }]}
            here={dayRange(plan.startsOn, plan.endsOn)}
          />
        }
        title={
          <>
            {plan.title}
            <VisuallyHidden>: {roomName(room).toLowerCase()}</VisuallyHidden>
          </>
        }
      >
        <SeenBy who={plan.seenBy} />
      </PageHeader>
      <PlanTabs planId={plan.id} current={room} opens={plan.opens} />
      <div className="mt-8 grid grid-cols-1 gap-12">{children}</div>
    </>
  );
}
