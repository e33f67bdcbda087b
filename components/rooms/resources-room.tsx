import { BudgetSection } from "@/components/budgets/budget-section";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { ResourcesRoom as Room } from "@/lib/views/rooms";
import { BackToGoals } from "./back-to-goals";
import { ProjectList } from "./project-list";
import { isPractice, ResourceList } from "./resource-list";

/** What to learn from, where to practise, what to build, and the money for it. */
export function ResourcesRoom({ room }: { room: Room }) {
  const { resources, projects, budgets } = room;
  const learning = resources.filter((resource) => !isPractice(resource));
  const practice = resources.filter(isPractice);
  if (resources.length + projects.length + (budgets ?? []).length === 0 && !room.canMoney.edit) {
    return (
      <EmptyState title="No resources named" action={<BackToGoals planId={room.id} />}>
        Books, courses, places to practise and budgets of a template stand here. This plan came
        without any.
      </EmptyState>
    );
  }
  return (
    <>
      {learning.length > 0 ? (
        <Section id="learning" title="Learning materials">
          <ResourceList resources={learning} />
        </Section>
      ) : null}
      {practice.length > 0 ? (
        <Section id="practice" title="Places to practise">
          <ResourceList resources={practice} />
        </Section>
      ) : null}
      {projects.length > 0 ? (
        <Section id="projects" title="Projects">
          <ProjectList projects={projects} />
        </Section>
      ) : null}
      {budgets && (budgets.length > 0 || room.canMoney.edit) ? (
        <BudgetSection room={room} budgets={budgets} />
      ) : null}
    </>
  );
}
