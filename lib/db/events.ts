// Knows the plan's numbered history, appended in the transaction that made it.
import { randomUUID } from "node:crypto";
import { hiddenNouns } from "../access/policy";
import type { DomainEvent } from "../domain/events";
import { type Db, rowsOf, rowsTouched, sayAfter, type Tx } from "./client";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import { isToldToGuests } from "./known";

/** Where an event happened, beside its plan. */
export type Subject = { goalId?: string; entryId?: string };

export type StoredEvent = {
  id: string;
  at: Date;
  actorId: string;
  goalId: string | null;
  entryId: string | null;
  event: DomainEvent;
};

/** Appends events under the plan's next numbers. */
export async function appendEvents(
  tx: Tx,
  plan: { planId: string; personId: string },
  at: Date,
  events: readonly DomainEvent[],
  subject: Subject = {},
): Promise<void> {
  for (const { verb, figures } of events) {
    const id = randomUUID();
    sayAfter(tx, [`${plan.planId} ${id}`]);
    await rowsTouched(tx)`
      WITH numbered AS (
        UPDATE "Plan" SET "eventCount" = "eventCount" + 1 WHERE id = ${plan.planId}::uuid
        RETURNING "eventCount")
      INSERT INTO "Event" (id, "planId", number, at, "actorId", verb, "goalId", "entryId", figures)
      SELECT ${id}::uuid, ${plan.planId}::uuid, "eventCount", ${at}, ${plan.personId}::uuid,
             ${verb}, ${subject.goalId ?? null}::uuid, ${subject.entryId ?? null}::uuid,
             ${JSON.stringify(figures)}::jsonb
      FROM numbered`;
  }
}

/** The condition on event `e` and its goal `g` under which whoever opened the gate is told of it. */
const toldTo = (gate: Gate) => Prisma.sql`
  (${gate.isOwner} OR ${isToldToGuests})
  AND split_part(e.verb, '.', 1) <> ALL(${hiddenNouns(gate.roles)})`;

/** Who did it and on which goal, where it is told at all. */
export async function eventBehind(
  db: Db,
  gate: Gate,
  eventId: string,
): Promise<{ actorId: string; goalId: string | null } | null> {
  const [found] = await rowsOf<{ actorId: string; goalId: string | null }>(db)`
    SELECT e."actorId", e."goalId" FROM "Event" e LEFT JOIN "Goal" g ON g.id = e."goalId"
    WHERE e.id = ${eventId}::uuid AND e."planId" = ${gate.planId}::uuid AND ${toldTo(gate)}`;
  return found ?? null;
}

/** The latest event since then that somebody else did, where it is told. */
export async function newestByOthers(db: Db, gate: Gate, since: Date): Promise<string | null> {
  const [found] = await rowsOf<{ id: string }>(db)`
    SELECT e.id FROM "Event" e LEFT JOIN "Goal" g ON g.id = e."goalId"
    WHERE e."planId" = ${gate.planId}::uuid AND e.at >= ${since}
      AND e."actorId" <> ${gate.personId}::uuid AND ${toldTo(gate)}
    ORDER BY e.number DESC LIMIT 1`;
  return found?.id ?? null;
}

/**
 * The plan's events, latest first, on from the one called `before`: those of private and of deleted
 * goals are the owner's alone, those of what a role may not read are not there for it. Numbers stay inside: their
 * gaps would tell a guest how much she is not told.
 */
export async function eventsOf(
  db: Db,
  gate: Gate,
  { before, take, goalId }: { before?: string | undefined; take: number; goalId?: string },
): Promise<StoredEvent[]> {
  const rows = await rowsOf<{
    id: string;
    at: Date;
    actorId: string;
    goalId: string | null;
    entryId: string | null;
    verb: string;
    figures: object;
  }>(db)`
    SELECT e.id, e.at, e."actorId", e."goalId", e."entryId", e.verb, e.figures
    FROM "Event" e LEFT JOIN "Goal" g ON g.id = e."goalId"
    WHERE e."planId" = ${gate.planId}::uuid
      AND ${toldTo(gate)}
      ${goalId === undefined ? Prisma.empty : Prisma.sql`AND e."goalId" = ${goalId}::uuid`}
      ${
        before === undefined
          ? Prisma.empty
          : Prisma.sql`AND e.number < (
              SELECT number FROM "Event"
              WHERE id = ${before}::uuid AND "planId" = ${gate.planId}::uuid)`
      }
    ORDER BY e.number DESC LIMIT ${take}`;
  return rows.map(({ verb, figures, ...row }) => ({
    ...row,
    event: { verb, figures } as DomainEvent,
  }));
}
