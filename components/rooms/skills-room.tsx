import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { SkillsRoom as Room } from "@/lib/views/rooms";
import { AreaList } from "./area-list";
import { BackToGoals } from "./back-to-goals";
import { SkillGroups } from "./skill-groups";

/** What the plan develops, and with which tools. */
export function SkillsRoom({ room }: { room: Room }) {
  const { areas, skills, tools } = room;
  if (areas.length + skills.length + tools.length === 0) {
    return (
      <EmptyState title="No skills named" action={<BackToGoals planId={room.id} />}>
        A plan started from a template brings its areas and competencies here. This one goes by its
        goals alone.
      </EmptyState>
    );
  }
  return (
    <>
      {skills.length > 0 ? (
        <Section id="competencies" title="Competencies">
          <SkillGroups skills={skills} />
        </Section>
      ) : null}
      {areas.length > 0 ? (
        <Section id="areas" title="Areas">
          <AreaList areas={areas} />
        </Section>
      ) : null}
      {tools.length > 0 ? (
        <Section id="tools" title="Tools">
          <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
            {tools.map((tool) => (
              <li key={tool}>{tool}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
