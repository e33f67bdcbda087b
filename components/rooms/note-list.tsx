import { Badge } from "@/components/ui/chip";
import type { Note } from "@/lib/domain/blueprint";
import { NOTE_WORDS } from "@/lib/format/blueprints";

/** Principles and insights, in their own words; claims nobody can trace say so. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  return (
    <div className="grid gap-8">
      {notes.map(({ key, kind, by, text, figures, unsourced }) => (
        <figure key={key} className="border-line max-w-3xl border-l-2 pl-5">
          <blockquote className="font-serif text-xl whitespace-pre-line">{text}</blockquote>
          <figcaption className="text-soft mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
            <span>{by ? `${NOTE_WORDS[kind]} · ${by}` : NOTE_WORDS[kind]}</span>
            {unsourced ? <Badge icon="info">unsourced</Badge> : null}
            {figures ? <span>Figures: {figures.join("; ")}</span> : null}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
