import { notFound } from "next/navigation";
import { AdminPage } from "@/components/administration/admin-page";
import { EditPerson } from "@/components/administration/edit-person";
import { PersonMarks } from "@/components/administration/people-list";
import { PersonActs } from "@/components/administration/person-acts";
import { PersonPlans } from "@/components/administration/person-plans";
import { Card, Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/words";
import { dayInFull } from "@/lib/format/days";
import { timeZonesWith } from "@/lib/schemas/time-zone";
import { readPerson } from "@/lib/services/administration/pages";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

type Props = { params: Promise<{ personId: string }> };

export default async function Page({ params }: Props) {
  const [{ personId }, member] = await Promise.all([params, requireMember()]);
  const found = await readPerson(contextOf(member), { personId });
  if (!found.ok) notFound();
  const person = found.value;
  const joinedOn = todayIn(member.timeZone, person.createdAt);
  return (
    <AdminPage room="/admin" title={person.name} crumbs={[{ href: "/admin", text: "People" }]}>
      <div className="grid gap-2">
        <PersonMarks person={person} />
        <p className="text-soft break-all">
          {person.email} · since <Time at={joinedOn}>{dayInFull(joinedOn)}</Time>
        </p>
        <p>
          <TextLink href={`/admin/audit?person=${person.id}`}>What the audit log says</TextLink>
        </p>
      </div>
      <Section id="plans" title="Plans">
        <PersonPlans person={person} />
      </Section>
      {person.isOwn || person.isClosed ? null : (
        <Section id="profile" title="Profile">
          <Card>
            <EditPerson person={person} timeZones={timeZonesWith(person.timeZone)} />
          </Card>
        </Section>
      )}
      <Section id="account" title="Account">
        <Card>
          <PersonActs person={person} />
        </Card>
      </Section>
    </AdminPage>
  );
}
