// Knows what a review's packet is made of: the goals everybody on the plan sees, their ledgers and
// what happened to them since a number of the plan's happenings.
import type { Entry } from "../../domain/entries";
import type { DomainEvent } from "../../domain/events";
import type { Pause } from "../../domain/goals";
import type { GoalEvent } from "../../domain/reviews/changes";
import type { PacketFacts, PacketLink } from "../../domain/reviews/packet";
import type { MoneyFacts } from "../../domain/reviews/packet-money";
import type { Db } from "../client";
import { Prisma } from "../generated/client";
import { isKnownToGuests } from "../known";
import { budgetsIn, spendsIn } from "../money-asked";
import { pausesIn } from "../pauses";
import { type GoalInJson, goalOfJson, type StoredGoal } from "../rows";
import { type Question, together } from "../together";

type EventRow = {
  goalId: string;
  entryId: string | null;
  verb: string;
  figures: object;
  why: string | null;
  suggestedBy: string | null;
  was: string | null;
  became: string | null;
};

type EntryRow = Entry & { goalId: string; evidence: PacketLink[] };

export type StoredFacts = { goals: PacketFacts[]; pauses: Pause[]; money: MoneyFacts };

/** Private goals are in nobody's packet, deleted ones neither. One query, whatever the plan. */
export async function packetFacts(
  db: Db,
  planId: string,
  { after }: { after: number },
): Promise<StoredFacts> {
  const [goals, ledgers, happened, pauses, budgets, spends, logged, voided] = await together(
    db,
    goalsIn(planId),
    ledgersIn(planId),
    happenedIn(planId, after),
    pausesIn({ planId }),
    budgetsIn(planId),
    spendsIn(planId),
    spendsWith("spend.logged", planId, after),
    spendsWith("spend.voided", planId, after),
  );
  return {
    goals: goals.map((goal) => ({
      goal,
      entries: ledgers.get(goal.id) ?? [],
      events: happened.get(goal.id) ?? [],
    })),
    pauses: pauses.map(({ from, to }) => ({ from, to })),
    money: { budgets, spends, logged, voided },
  };
}

const goalsIn = (planId: string): Question<StoredGoal[]> => ({
  sql: Prisma.sql`
    SELECT to_jsonb(g) AS goal FROM "Goal" g
    WHERE g."planId" = ${planId}::uuid AND ${isKnownToGuests} ORDER BY g.position, g.id`,
  read: (rows: { goal: GoalInJson }[]) => rows.map(({ goal }) => goalOfJson(goal)),
});

const ledgersIn = (planId: string): Question<Map<string, PacketFacts["entries"]>> => ({
  sql: Prisma.sql`
    SELECT e.id, e."goalId", e.number, e."occurredOn", e.amount, e.item, e.done, e.supersedes,
           e."isVoid",
           coalesce((SELECT jsonb_agg(jsonb_build_object('url', v.url, 'title', v.title)
                                      ORDER BY l.position)
                     FROM "EntryEvidence" l JOIN "Evidence" v ON v.id = l."evidenceId"
                     WHERE l."entryId" = e.id), '[]'::jsonb) AS evidence
    FROM "Entry" e JOIN "Goal" g ON g.id = e."goalId"
    WHERE e."planId" = ${planId}::uuid AND ${isKnownToGuests}
    ORDER BY e.number`,
  read: (rows: EntryRow[]) => byGoal(rows, ({ goalId: _, ...entry }) => entry),
});

const happenedIn = (planId: string, after: number): Question<Map<string, GoalEvent[]>> => ({
  sql: Prisma.sql`
    SELECT e."goalId", e."entryId", e.verb, e.figures, coalesce(w.why, s.text) AS why,
           s."authorId" AS "suggestedBy", w.was, w.became
    FROM "Event" e LEFT JOIN "EventReason" w ON w."eventId" = e.id
    LEFT JOIN "Suggestion" s ON s.id = w."suggestionId"
    WHERE e."planId" = ${planId}::uuid AND e.number > ${after} AND e."goalId" IS NOT NULL
    ORDER BY e.number`,
  read: (rows: EventRow[]) =>
    byGoal(rows, ({ verb, figures, was, became, entryId, why, suggestedBy }) => ({
      event: { verb, figures } as DomainEvent,
      ...{ entryId, why, suggestedBy },
      words: was === null || became === null ? null : { was, became },
    })),
});

/** To which spends this happened since. */
const spendsWith = (verb: string, planId: string, after: number): Question<Set<string>> => ({
  sql: Prisma.sql`
    SELECT figures->>'spendId' AS id FROM "Event"
    WHERE "planId" = ${planId}::uuid AND number > ${after} AND verb = ${verb}`,
  read: (rows: { id: string }[]) => new Set(rows.map(({ id }) => id)),
});

function byGoal<R extends { goalId: string }, T>(rows: readonly R[], to: (row: R) => T) {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(row.goalId) ?? [];
    own.push(to(row));
    found.set(row.goalId, own);
  }
  return found;
}
