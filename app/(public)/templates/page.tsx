import type { Metadata } from "next";
import { Title } from "@/components/shell/title";
import { TemplateCards } from "@/components/templates/template-cards";
import { PageHeader } from "@/components/ui/page-header";
import { capitalised, inWords } from "@/lib/format/numbers";
import { listTemplates } from "@/lib/services/templates";

export const metadata: Metadata = {
  description: "Junior, mid-level and senior development plans for data engineers, side by side.",
};

export default async function TemplatesPage() {
  const templates = await listTemplates();
  return (
    <>
      <Title of="Templates" />
      <PageHeader title={`${capitalised(inWords(templates.length))} plans for data engineers`}>
        Pick the one for where you are. Everything in it can be changed.
      </PageHeader>
      <TemplateCards templates={templates} />
    </>
  );
}
