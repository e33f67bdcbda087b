// What a milestone says: its note, and the links that show it.
import { EvidenceLinks } from "@/components/evidence/evidence-links";
import type { EntryView } from "@/lib/views/goal-page";

export function EntryBody({ entry, empty }: { entry: EntryView; empty: string }) {
  return (
    <>
      {entry.noteHtml ? <Prose html={entry.noteHtml} /> : null}
      {entry.noteHtml || empty === "" ? null : <p className="text-soft">{empty}</p>}
      <EvidenceLinks links={entry.evidence} />
    </>
  );
}

/** Markdown that was made safe when it was written. */
export function Prose({ html, className = "" }: { html: string; className?: string }) {
  return (
    <div
      className={`prose ${className}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/format/markdown when it was written
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
