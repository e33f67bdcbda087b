// Knows what a review's packet is made of: the goals everybody on the plan sees, their ledgers and
// what happened to them since a number of the plan's happenings.
import type { Entry } from "../../domain/entries";
import type { DomainEvent } from "../../domain/events";
import type { GoalEvent } from "../../domain/reviews/changes";
import type { PacketFacts, PacketLink } from "../../domain/reviews/packet";
import type { Db } from "../client";
import { entryOf, goalOf } from "../rows";

type EventRow = {
  goalId: string;
  entryId: string | null;
  verb: string;
  figures: object;
  why: string | null;
};

/** Private goals are in nobody's packet, deleted ones neither. Three queries, whatever the plan. */
export async function packetFacts(
  db: Db,
  planId: string,
  { after }: { after: number },
): Promise<PacketFacts[]> {
  const [goals, entries, events] = await Promise.all([
    db.goal.findMany({
      where: { planId, deletedAt: null, isPrivate: false },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    }),
    db.entry.findMany({
      where: { planId, goal: { deletedAt: null, isPrivate: false } },
      include: { evidence: { include: { evidence: true }, orderBy: { position: "asc" } } },
      omit: { note: true, noteHtml: true },
      orderBy: { number: "asc" },
    }),
    db.$queryRaw<EventRow[]>`
      SELECT e."goalId", e."entryId", e.verb, e.figures, w.why
      FROM "Event" e LEFT JOIN "EventReason" w ON w."eventId" = e.id
      WHERE e."planId" = ${planId}::uuid AND e.number > ${after} AND e."goalId" IS NOT NULL
      ORDER BY e.number`,
  ]);
  const ledgers = new Map<string, (Entry & { evidence: PacketLink[] })[]>();
  for (const row of entries) {
    const evidence = row.evidence.map(({ evidence: { url, title } }) => ({ url, title }));
    ledgers.set(row.goalId, [...(ledgers.get(row.goalId) ?? []), { ...entryOf(row), evidence }]);
  }
  const happened = new Map<string, GoalEvent[]>();
  for (const { goalId, entryId, verb, figures, why } of events) {
    const event = { verb, figures } as DomainEvent;
    happened.set(goalId, [...(happened.get(goalId) ?? []), { event, entryId, why }]);
  }
  return goals.map((row) => ({
    goal: goalOf(row),
    entries: ledgers.get(row.id) ?? [],
    events: happened.get(row.id) ?? [],
  }));
}
