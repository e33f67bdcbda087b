import { notFound } from "next/navigation";
import { AdminPage } from "@/components/administration/admin-page";
import { AuditFilter } from "@/components/administration/audit-filter";
import { AuditList } from "@/components/administration/audit-list";
import { Pager } from "@/components/administration/pager";
import { clock } from "@/lib/format/instants";
import { readAudit } from "@/lib/services/administration/audit";
import { readPerson } from "@/lib/services/administration/pages";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value : undefined;

export default async function Page({ searchParams }: Props) {
  const [query, member] = await Promise.all([searchParams, requireMember()]);
  const context = contextOf(member);
  const [personId, verb, before] = [one(query.person), one(query.verb), one(query.before)];
  const [found, person] = await Promise.all([
    readAudit(context, { personId, verb, before }),
    personId === undefined ? null : readPerson(context, { personId }),
  ]);
  if (!found.ok) notFound();
  const { lines, verbs, nextCursor } = found.value;
  const { timeZone } = member;
  const asked = new URLSearchParams({
    ...(personId && { person: personId }),
    ...(verb && { verb }),
  }).toString();
  return (
    <AdminPage room="/admin/audit">
      <AuditFilter verbs={verbs} verb={verb ?? ""} person={person?.ok ? person.value : null} />
      {lines.length === 0 ? (
        <p className="text-soft">Nothing of this kind happened.</p>
      ) : (
        <AuditList
          lines={lines.map((line) => ({
            ...line,
            at: line.at.toISOString(),
            on: todayIn(timeZone, line.at),
            clock: clock(line.at, timeZone),
          }))}
        />
      )}
      <Pager
        label="Pages of the audit log"
        href={asked === "" ? "/admin/audit" : `/admin/audit?${asked}`}
        isLater={before !== undefined}
        nextCursor={nextCursor}
      />
    </AdminPage>
  );
}
