import { notFound } from "next/navigation";
import { AdminPage } from "@/components/administration/admin-page";
import { LinkList } from "@/components/administration/link-list";
import { Pager } from "@/components/administration/pager";
import { EmptyState } from "@/components/ui/empty-state";
import { listLinks } from "@/lib/services/administration/links";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { withDays } from "@/lib/web/share-view";

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const [{ before }, member] = await Promise.all([searchParams, requireMember()]);
  const from = typeof before === "string" ? before : undefined;
  const found = await listLinks(contextOf(member), { before: from });
  if (!found.ok) notFound();
  const { links, nextCursor } = found.value;
  return (
    <AdminPage room="/admin/links">
      {links.length === 0 ? (
        <EmptyState title="No share link is good now">
          Owners share a page of their plan from its people. What a page shows is theirs; here a
          link can be taken back.
        </EmptyState>
      ) : (
        <LinkList links={withDays(links, member.timeZone)} />
      )}
      <Pager
        label="Pages of share links"
        href="/admin/links"
        isLater={from !== undefined}
        nextCursor={nextCursor}
      />
    </AdminPage>
  );
}
