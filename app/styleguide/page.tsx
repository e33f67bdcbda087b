import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MemberShell } from "@/components/shell/member-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { Charts } from "./charts";
import { Forms } from "./forms";
import { Rows } from "./rows";
import { Words } from "./words";

export const metadata: Metadata = { title: "Style guide" };

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
      name="Runa Vik"
      here="/styleguide"
      standing={{ isManager: true, isMentor: true, isAdministrator: true }}
      paletteKeys="Ctrl K"
      hasKeys
    >
      <PageHeader
        title="Style guide"
        above="Everything Cairn is drawn with"
        actions={<span className="text-faint text-sm">development only</span>}
      >
        One paper, one accent, two voices. Pages are built from these parts and nothing else.
      </PageHeader>
      <Tabs
        label="Parts"
        current="#words"
        tabs={[
          { href: "#words", text: "Words" },
          { href: "#rows", text: "Rows", count: 6 },
          { href: "#charts", text: "Charts" },
          { href: "#forms", text: "Forms" },
          { href: "#more", text: "Resources" },
          { href: "#reviews", text: "Reviews" },
          { href: "#history", text: "History" },
        ]}
      />
      <div className="mt-8 grid gap-12">
        <Words />
        <Rows />
        <Charts />
        <Forms isDialogOpen={dialog !== undefined} />
      </div>
    </MemberShell>
  );
}
