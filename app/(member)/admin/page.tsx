import { notFound } from "next/navigation";
import { AddPerson } from "@/components/administration/add-person";
import { AdminPage } from "@/components/administration/admin-page";
import { Pager } from "@/components/administration/pager";
import { PeopleList } from "@/components/administration/people-list";
import { RemoveComment } from "@/components/administration/remove-comment";
import { SearchForm } from "@/components/forms/search-form";
import { listPeople } from "@/lib/services/administration/pages";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const [{ q, before }, member] = await Promise.all([searchParams, requireMember()]);
  const search = typeof q === "string" ? q : "";
  const from = typeof before === "string" ? before : undefined;
  const found = await listPeople(contextOf(member), { search, before: from });
  if (!found.ok) notFound();
  const { people, nextCursor } = found.value;
  const href = search === "" ? "/admin" : `/admin?q=${encodeURIComponent(search)}`;
  return (
    <AdminPage room="/admin">
      <SearchForm
        action="/admin"
        label="Search people"
        placeholder="A name or an address"
        asked={search}
      />
      {people.length === 0 ? (
        <p className="text-soft">Nobody here goes by that name or address.</p>
      ) : (
        <PeopleList
          people={people.map((person) => ({
            ...person,
            joinedOn: todayIn(member.timeZone, person.createdAt),
          }))}
        />
      )}
      <Pager
        label="Pages of people"
        href={href}
        isLater={from !== undefined}
        nextCursor={nextCursor}
      />
      <AddPerson />
      <RemoveComment />
    </AdminPage>
  );
}
