import { notFound } from "next/navigation";
import { AddTemplate } from "@/components/administration/add-template";
import { AdminPage } from "@/components/administration/admin-page";
import { TemplateList } from "@/components/administration/template-list";
import { listVersions } from "@/lib/services/administration/templates";
import { contextOf, requireMember } from "@/lib/web/current-member";
import { todayIn } from "@/lib/web/time-zone";

export default async function Page() {
  const member = await requireMember();
  const found = await listVersions(contextOf(member));
  if (!found.ok) notFound();
  const versions = found.value.map((version) => ({
    ...version,
    addedOn: todayIn(member.timeZone, version.createdAt),
  }));
  return (
    <AdminPage room="/admin/templates">
      <p className="text-soft -mb-4 max-w-2xl">
        Whoever starts a plan meets the current version. A plan that runs keeps the one it came
        from, whatever is published or retired here.
      </p>
      <TemplateList versions={versions} />
      <AddTemplate />
    </AdminPage>
  );
}
