// What a milestone says: its note, and the links that show it.
import { Icon } from "@/components/ui/icon";
import { linkText } from "@/lib/format/links";
import type { EntryView } from "@/lib/views/goal-page";

export function EntryBody({ entry, empty }: { entry: EntryView; empty: string }) {
  return (
    <>
      {entry.noteHtml ? <Prose html={entry.noteHtml} /> : null}
      {entry.noteHtml || empty === "" ? null : <p className="text-soft">{empty}</p>}
      {entry.evidence.length > 0 ? (
        <ul aria-label="Evidence" className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {entry.evidence.map(({ url, title }) => (
            <li key={url} className="min-w-0">
              <a
                href={url}
                rel="noopener nofollow noreferrer"
                target="_blank"
                className="text-soft hover:text-ink rounded-small decoration-edge inline-flex min-h-6 max-w-full items-center gap-1.5 underline underline-offset-3"
              >
                <Icon name="link" size={13} />
                <span className="min-w-0 break-words">{title ?? linkText(url)}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
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
