// Knows what a review's packet is made of: the goals everybody on the plan sees, their ledgers and
// what happened to them since a number of the plan's happenings.
import type { Entry } from "../../domain/entries";
import type { DomainEvent } from "../../domain/events";
import type { Pause } from "../../domain/goals";
import type { GoalEvent } from "../../domain/reviews/changes";
import type { PacketFacts, PacketLink } from "../../domain/reviews/packet";
import type { MoneyFacts } from "../../domain/reviews/packet-money";
import { budgetsOf, spendsOf } from "../budgets";
import { type Db, rowsOf } from "../client";
import { isKnownToGuests, KNOWN_TO_GUESTS } from "../known";
import { goalOf, pauseOf } from "../rows";

type EventRow = {
  goalId: string;
  entryId: string | null;
  verb: string;
  figures: object;
  why: string | null;
};

type EntryRow = Entry & { goalId: string; evidence: PacketLink[] };

/** Private goals are in nobody's packet, deleted ones neither. Four queries, whatever the plan. */
export async function packetFacts(
  db: Db,
  planId: string,
  { after }: { after: number },
): Promise<{ goals: PacketFacts[]; pauses: Pause[] }> {
  const [goals, entries, events, pauses] = await Promise.all([
    db.goal.findMany({
      where: { planId, ...KNOWN_TO_GUESTS },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    }),
    rowsOf<EntryRow>(db)`
      SELECT e.id, e."goalId", e.number, e."occurredOn"::text, e.amount, e.item, e.done, e.supersedes,
             e."isVoid",
             coalesce((SELECT jsonb_agg(jsonb_build_object('url', v.url, 'title', v.title)
                                        ORDER BY l.position)
                       FROM "EntryEvidence" l JOIN "Evidence" v ON v.id = l."evidenceId"
                       WHERE l."entryId" = e.id), '[]'::jsonb) AS evidence
      FROM "Entry" e JOIN "Goal" g ON g.id = e."goalId"
      WHERE e."planId" = ${planId}::uuid AND ${isKnownToGuests}
      ORDER BY e.number`,
    rowsOf<EventRow>(db)`
      SELECT e."goalId", e."entryId", e.verb, e.figures, w.why
      FROM "Event" e LEFT JOIN "EventReason" w ON w."eventId" = e.id
      WHERE e."planId" = ${planId}::uuid AND e.number > ${after} AND e."goalId" IS NOT NULL
      ORDER BY e.number`,
    db.pause.findMany({ where: { planId }, orderBy: [{ from: "asc" }, { id: "asc" }] }),
  ]);
  const ledgers = byGoal(entries, ({ goalId: _, ...entry }) => entry);
  const happened = byGoal(
    events,
    ({ verb, figures, entryId, why }): GoalEvent => ({
      event: { verb, figures } as DomainEvent,
      entryId,
      why,
    }),
  );
  return {
    goals: goals.map((row) => ({
      goal: goalOf(row),
      entries: ledgers.get(row.id) ?? [],
      events: happened.get(row.id) ?? [],
    })),
    pauses: pauses.map(pauseOf),
  };
}

function byGoal<R extends { goalId: string }, T>(rows: readonly R[], to: (row: R) => T) {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(row.goalId) ?? [];
    own.push(to(row));
    found.set(row.goalId, own);
  }
  return found;
}

/** A plan's money and to which of its spends something happened since. Three queries. */
export async function moneyFacts(
  db: Db,
  planId: string,
  { after }: { after: number },
): Promise<MoneyFacts> {
  const [budgets, spends, events] = await Promise.all([
    budgetsOf(db, { planId }),
    spendsOf(db, planId),
    db.event.findMany({
      where: { planId, number: { gt: after }, verb: { in: ["spend.logged", "spend.voided"] } },
      select: { verb: true, figures: true },
    }),
  ]);
  const idsOf = (verb: string) =>
    new Set(
      events.flatMap((event) =>
        event.verb === verb ? (event.figures as { spendId: string }).spendId : [],
      ),
    );
  return { budgets, spends, logged: idsOf("spend.logged"), voided: idsOf("spend.voided") };
}

/** Which of these goals both sides may still know of: not private by now, not deleted, not gone. */
export async function knownGoals(db: Db, goalIds: readonly string[]): Promise<Set<string>> {
  const rows = await db.goal.findMany({
    where: { id: { in: [...goalIds] }, ...KNOWN_TO_GUESTS },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** What the next quarter may be about: open goals that everybody on the plan sees, and `also`. */
export async function focusableGoals(
  db: Db,
  planId: string,
  also: readonly string[],
): Promise<{ goalId: string; title: string; isOpen: boolean }[]> {
  const rows = await db.goal.findMany({
    where: {
      planId,
      ...KNOWN_TO_GUESTS,
      OR: [{ state: "open" }, { id: { in: [...also] } }],
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, title: true, state: true },
  });
  return rows.map(({ id, title, state }) => ({ goalId: id, title, isOpen: state === "open" }));
}
