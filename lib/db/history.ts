// Knows what a history's events are about: the goals as they are called now, and who acted.
import type { DomainEvent } from "../domain/events";
import type { Measure } from "../domain/measures";
import type { Db } from "./client";
import type { StoredEvent } from "./events";
import type { Gate } from "./gate";
import { KNOWN_TO_GUESTS } from "./known";
import { goalOf } from "./rows";

export type HistorySubjects = {
  goals: Map<string, { title: string; measure: Measure; isDeleted: boolean }>;
  people: Map<string, string>;
};

/** The id of the person an event is about beside who acted: taken off the plan, or given a review. */
export function personIn({ figures }: DomainEvent): string | null {
  if ("personId" in figures) return figures.personId;
  return "toId" in figures ? figures.toId : null;
}

/** Goals and names behind events of the plan, deleted ones for their owner; gone accounts have no name. */
export async function subjectsOf(
  db: Db,
  gate: Gate,
  events: readonly StoredEvent[],
): Promise<HistorySubjects> {
  const goalIds = [...new Set(events.flatMap(({ goalId }) => goalId ?? []))];
  const personIds = events
    .flatMap(({ actorId, event }) => [actorId, personIn(event)])
    .filter((id) => id !== null);
  const [goals, people] = await Promise.all([
    db.goal.findMany({
      where: {
        id: { in: goalIds },
        planId: gate.planId,
        ...(gate.isOwner ? {} : KNOWN_TO_GUESTS),
      },
    }),
    db.person.findMany({
      where: { id: { in: [...new Set(personIds)] } },
      select: { id: true, name: true },
    }),
  ]);
  return {
    goals: new Map(
      goals.map((row) => [
        row.id,
        { title: row.title, measure: goalOf(row).measure, isDeleted: row.deletedAt !== null },
      ]),
    ),
    people: new Map(people.map(({ id, name }) => [id, name])),
  };
}
