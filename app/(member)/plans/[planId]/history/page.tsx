import { notFound } from "next/navigation";
import { after } from "next/server";
import { Activity } from "@/components/history/activity";
import { HistoryList } from "@/components/history/history-list";
import { RoomPage } from "@/components/rooms/room-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { clock } from "@/lib/format/instants";
import { planActivity } from "@/lib/services/activity";
import { readHistory } from "@/lib/services/history";
import { looked } from "@/lib/services/mentoring/looked";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

type Props = {
  params: Promise<{ planId: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function Page({ params, searchParams }: Props) {
  const [{ planId }, query, member] = await Promise.all([params, searchParams, requireMember()]);
  const { before } = query;
  const from = typeof before === "string" && ID.test(before) ? before : undefined;
  const context = contextOf(member);
  const [found, weeks] = await Promise.all([
    readHistory(context, { planId, before: from }),
    from === undefined ? planActivity(context, { planId }) : null,
  ]);
  if (!found.ok) notFound();
  if (!found.value.isOwner) after(() => looked(context, { planId }));
  const { happenings, earlier, today } = found.value;
  const dated = happenings.map((happening) => {
    const at = new Date(happening.at);
    return { ...happening, on: todayIn(member.timeZone, at), clock: clock(at, member.timeZone) };
  });
  return (
    <RoomPage plan={found.value} room="history">
      {weeks?.ok ? <Activity weeks={weeks.value} /> : null}
      {dated.length > 0 ? (
        <HistoryList planId={planId} happenings={dated} today={today} />
      ) : (
        <EmptyState
          title={from ? "Nothing earlier" : "Nothing happened yet"}
          action={<ButtonLink href={`/plans/${planId}`}>See the goals</ButtonLink>}
        >
          Every tick, milestone and change of the plan is kept here, with its day.
        </EmptyState>
      )}
      {from || earlier ? (
        <nav aria-label="Pages of the history" className="flex flex-wrap gap-2">
          {from ? <ButtonLink href={`/plans/${planId}/history`}>Latest</ButtonLink> : null}
          {earlier ? (
            <ButtonLink href={`/plans/${planId}/history?before=${earlier}`}>Earlier</ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </RoomPage>
  );
}
