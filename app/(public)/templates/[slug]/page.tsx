import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Title } from "@/components/shell/title";
import { Contents } from "@/components/templates/contents";
import { templateSections } from "@/components/templates/template-sections";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { monthsLong, tally } from "@/lib/format/blueprints";
import { readTemplate } from "@/lib/services/templates";

type Props = { params: Promise<{ slug: string }> };

const find = cache(readTemplate);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find((await params).slug);
  if (!found.ok) notFound();
  const { title, months } = found.value;
  return {
    description: `${title}: a development plan of ${monthsLong(months)} with ${tally(found.value).join(", ")}.`,
  };
}

export default async function TemplatePage({ params }: Props) {
  const found = await find((await params).slug);
  if (!found.ok) notFound();
  const template = found.value;
  const sections = templateSections(template);
  return (
    <>
      <Title of={template.title} />
      <PageHeader
        above={<Breadcrumb crumbs={[{ href: "/templates", text: "Templates" }]} />}
        title={template.title}
        actions={
          <ButtonLink href={`/plans/new?template=${template.key}`} variant="primary">
            Use this template
          </ButtonLink>
        }
      >
        <p>{[monthsLong(template.months), ...tally(template)].join(" · ")}</p>
        {template.summary ? <p className="mt-2 max-w-2xl">{template.summary}</p> : null}
      </PageHeader>
      <div className="grid grid-cols-1 gap-x-14 lg:grid-cols-[minmax(0,1fr)_11rem]">
        <div className="grid min-w-0 grid-cols-1 gap-12 pt-4">
          {sections.map(({ id, title, content }) => (
            <Section key={id} id={id} title={title}>
              {content}
            </Section>
          ))}
        </div>
        <Contents of={sections} />
      </div>
    </>
  );
}
