import { notFound } from "next/navigation";
import { AdminPage } from "@/components/administration/admin-page";
import { Publish } from "@/components/administration/template-list";
import { templateSections } from "@/components/templates/template-sections";
import { Section } from "@/components/ui/card";
import { Note } from "@/components/ui/notice";
import { monthsLong, tally } from "@/lib/format/blueprints";
import { readVersion } from "@/lib/services/administration/templates";
import { contextOf, requireMember } from "@/lib/web/current-member";

type Props = { params: Promise<{ slug: string; version: string }> };

const NUMBER = /^[1-9]\d{0,6}$/;

export default async function Page({ params }: Props) {
  const [{ slug, version }, member] = await Promise.all([params, requireMember()]);
  if (!NUMBER.test(version)) notFound();
  const found = await readVersion(contextOf(member), { key: slug, version: Number(version) });
  if (!found.ok) notFound();
  const { blueprint, ...row } = found.value;
  return (
    <AdminPage
      room="/admin/templates"
      title={`${row.title}, version ${row.version}`}
      crumbs={[{ href: "/admin/templates", text: "Templates" }]}
    >
      <div className="grid gap-4">
        <p className="text-soft">
          {[monthsLong(blueprint.months), ...tally(blueprint)].join(" · ")}
        </p>
        {row.isCurrent ? (
          <Note>This is the version that people meet.</Note>
        ) : (
          <Publish version={row} isFirst />
        )}
        {blueprint.summary ? <p className="max-w-2xl">{blueprint.summary}</p> : null}
      </div>
      {templateSections(blueprint).map(({ id, title, content }) => (
        <Section key={id} id={id} title={title}>
          {content}
        </Section>
      ))}
    </AdminPage>
  );
}
