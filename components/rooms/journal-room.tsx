import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { JournalRoom as Room } from "@/lib/views/rooms";
import { BackToGoals } from "./back-to-goals";
import { NoteList } from "./note-list";
import { Origin } from "./origin";
import { RitualList } from "./ritual-list";
import { SupportList } from "./support-list";

/** What keeps the plan going: rituals and support with their cadence, and the thoughts behind it. */
export function JournalRoom({ room }: { room: Room }) {
  const { rituals, supports, notes, provenance } = room;
  if (rituals.length + supports.length + notes.length === 0 && !provenance) {
    return (
      <EmptyState title="Nothing written yet" action={<BackToGoals planId={room.id} />}>
        Rituals, support and principles of a template stand here. This plan came without any.
      </EmptyState>
    );
  }
  return (
    <>
      {notes.length > 0 ? (
        <Section id="notes" title="Principles and insights">
          <NoteList notes={notes} />
        </Section>
      ) : null}
      {rituals.length > 0 ? (
        <Section id="rituals" title="Rituals">
          <RitualList rituals={rituals} />
        </Section>
      ) : null}
      {supports.length > 0 ? (
        <Section id="supports" title="Support">
          <SupportList supports={supports} />
        </Section>
      ) : null}
      {provenance ? (
        <Section id="origin" title="Where it comes from">
          {room.summary ? <p className="mb-3 max-w-2xl">{room.summary}</p> : null}
          <Origin provenance={provenance} tracking={room.tracking} version={room.templateVersion} />
        </Section>
      ) : null}
    </>
  );
}
