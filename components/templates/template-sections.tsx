import type { ReactNode } from "react";
import { AreaList } from "@/components/rooms/area-list";
import { BudgetList } from "@/components/rooms/budget-list";
import { NoteList } from "@/components/rooms/note-list";
import { Origin } from "@/components/rooms/origin";
import { ProjectList } from "@/components/rooms/project-list";
import { isPractice, ResourceList } from "@/components/rooms/resource-list";
import { RitualList } from "@/components/rooms/ritual-list";
import { SkillGroups } from "@/components/rooms/skill-groups";
import { SupportList } from "@/components/rooms/support-list";
import type { Blueprint } from "@/lib/domain/blueprint";
import { TemplateGoals } from "./template-goals";

export type TemplateSection = { id: string; title: string; content: ReactNode };

/** Everything in a template, part by part; a part the document does not have is left out. */
export function templateSections(template: Blueprint): TemplateSection[] {
  const { areas, skills, resources, projects, supports, rituals, budgets, notes } = template;
  const learning = resources.filter((resource) => !isPractice(resource));
  const practice = resources.filter(isPractice);
  const parts: [id: string, title: string, size: number, content: ReactNode][] = [
    ["areas", "Areas", areas.length, <AreaList key="areas" areas={areas} />],
    ["skills", "Skills", skills.length, <SkillGroups key="skills" skills={skills} />],
    ["goals", "Goals", template.goals.length, <TemplateGoals key="goals" template={template} />],
    [
      "resources",
      "Learning materials",
      learning.length,
      <ResourceList key="resources" resources={learning} />,
    ],
    [
      "practice",
      "Places to practise",
      practice.length,
      <ResourceList key="practice" resources={practice} />,
    ],
    ["projects", "Projects", projects.length, <ProjectList key="projects" projects={projects} />],
    ["supports", "Support", supports.length, <SupportList key="supports" supports={supports} />],
    ["rituals", "Rituals", rituals.length, <RitualList key="rituals" rituals={rituals} />],
    ["budgets", "Budget", budgets.length, <BudgetList key="budgets" budgets={budgets} />],
    ["notes", "Principles and insights", notes.length, <NoteList key="notes" notes={notes} />],
    [
      "origin",
      "Where it comes from",
      1,
      <Origin
        key="origin"
        provenance={template.provenance}
        tracking={template.tracking ?? null}
        version={template.version}
      />,
    ],
  ];
  return parts.flatMap(([id, title, size, content]) => (size > 0 ? [{ id, title, content }] : []));
}
