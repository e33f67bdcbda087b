import { notFound } from "next/navigation";
import { MemberShell } from "@/components/shell/member-shell";
import { Title } from "@/components/shell/title";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { Charts } from "./charts";
import { Forms } from "./forms";
import { People } from "./people";
import { Rows } from "./rows";
import { Words } from "./words";

/** Every widget on one page, while developing. */
export default async function StyleGuide({
  searchParams,
}: {
  searchParams: Promise<{ dialog?: string }>;
}) {
  if (process.env.NODE_ENV === "production") notFound();
  const { dialog } = await searchParams;
  return (
    <MemberShell
      person=""
      name="Runa Vik"
      here="/styleguide"
      standing={{ isManager: true, isMentor: true, isAdministrator: true }}
      paletteKeys="Ctrl K"
      hasKeys
    >
      <Title of="Style guide" />
      <PageHeader
        title="Style guide"
        above="Everything Cairn is drawn with"
        actions={<span className="text-faint text-sm">development only</span>}
      >
        One paper, one accent, two voices. Pages are built from these parts and nothing else.
      </PageHeader>
      <Tabs
        label="Parts"
        current="#words-title"
        tabs={[
          { href: "#words-title", text: "Words" },
          { href: "#rows-title", text: "Rows", count: 6 },
          { href: "#charts-title", text: "Charts" },
          { href: "#forms-title", text: "Forms" },
          { href: "#people-title", text: "People" },
        ]}
      />
      <div className="mt-8 grid gap-12">
        <Words />
        <Rows />
        <Charts />
        <Forms isDialogOpen={dialog !== undefined} />
        <People />
      </div>
    </MemberShell>
  );
}
