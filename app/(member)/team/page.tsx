import { notFound } from "next/navigation";
import { Title } from "@/components/shell/title";
import { AreaTable } from "@/components/team/area-table";
import { TeamFoot } from "@/components/team/team-foot";
import { TeamNeeds } from "@/components/team/team-needs";
import { TeamTable } from "@/components/team/team-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import type { Day } from "@/lib/domain/days";
import { dayAsHeading } from "@/lib/format/days";
import { teamHeading } from "@/lib/format/team";
import type { Context } from "@/lib/services/context";
import { teamAreas } from "@/lib/services/team/areas";
import { teamPage } from "@/lib/services/team/page";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Query = { by?: string | string[]; page?: string | string[] };
type Props = { searchParams: Promise<Query> };

export default async function Page({ searchParams }: Props) {
  const [query, member] = await Promise.all([searchParams, requireMember()]);
  const context = contextOf(member);
  return query.by === "area" ? (
    <Areas context={context} />
  ) : (
    <People context={context} query={query} />
  );
}

async function People({ context, query }: { context: Context; query: Query }) {
  const page = typeof query.page === "string" && /^\d{1,4}$/.test(query.page) ? +query.page : 1;
  const found = await teamPage(context, { page });
  if (!found.ok) notFound();
  const team = found.value;
  return (
    <>
      <Head today={team.today} title={teamHeading(team.needing, team.reports)} />
      {team.reports === 0 ? (
        <NoTeam />
      ) : (
        <>
          {team.needs.length > 0 && team.page === 1 ? <TeamNeeds team={team} /> : null}
          <h2 className="mb-3">Everyone</h2>
          <Views current="/team" />
          <TeamTable team={team} />
          <TeamFoot team={team} />
        </>
      )}
    </>
  );
}

async function Areas({ context }: { context: Context }) {
  const found = await teamAreas(context);
  if (!found.ok) notFound();
  const team = found.value;
  return (
    <>
      <Head today={team.today} title="Where the team moves" />
      {team.areas.length === 0 ? (
        <NoTeam />
      ) : (
        <>
          <Views current="/team?by=area" />
          <AreaTable team={team} />
        </>
      )}
    </>
  );
}

const Head = ({ today, title }: { today: Day; title: string }) => (
  <>
    <Title of="Team" />
    <PageHeader above={dayAsHeading(today)} title={title} />
  </>
);

const Views = ({ current }: { current: string }) => (
  <div className="mb-4">
    <Tabs
      label="Ways to see the team"
      tabs={[
        { href: "/team", text: "By person" },
        { href: "/team?by=area", text: "By area" },
      ]}
      current={current}
    />
  </div>
);

const NoTeam = () => (
  <EmptyState
    title="Nobody has asked you in yet"
    action={<ButtonLink href="/today">See today</ButtonLink>}
  >
    When someone invites you as manager of a plan, it stands here: who is on pace, who is slipping,
    and what waits for you.
  </EmptyState>
);
