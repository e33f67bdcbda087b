// Knows how a goal's new standing is kept: state and sums, the milestone behind it and the events,
// in one statement, for it is what happens most.
import { randomUUID } from "node:crypto";
import type { DomainEvent } from "../domain/events";
import { rowsTouched, sayAfter, type Tx } from "./client";
import type { StoredEntry } from "./entries";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import type { StoredGoal } from "./rows";

type Standing = {
  goal: StoredGoal;
  events: readonly DomainEvent[];
  at: Date;
  /** The milestone that led here; its evidence is linked apart. */
  entry?: StoredEntry;
};

/** Writes the standing and returns the goal with its new version. The plan's row must be held. */
export async function saveStanding(tx: Tx, gate: Gate, standing: Standing): Promise<StoredGoal> {
  const { goal, events, at, entry } = standing;
  const { state } = goal;
  const named = events.map((event) => ({ ...event, id: randomUUID() }));
  sayAfter(
    tx,
    named.map(({ id }) => `${gate.planId} ${id}`),
  );
  await rowsTouched(tx)`
    WITH numbered AS (
      UPDATE "Plan" SET "eventCount" = "eventCount" + ${events.length}::int
      WHERE id = ${gate.planId}::uuid RETURNING "eventCount" - ${events.length}::int AS before
    ), happened AS (
      INSERT INTO "Event" (id, "planId", number, at, "actorId", verb, "goalId", "entryId", figures)
      SELECT (happening->>'id')::uuid, ${gate.planId}::uuid, before + place, ${at}, ${gate.personId}::uuid,
             happening->>'verb', ${goal.id}::uuid, ${entry?.id ?? null}::uuid, happening->'figures'
      FROM numbered, jsonb_array_elements(${JSON.stringify(named)}::jsonb) WITH ORDINALITY AS e(happening, place)
    )${entry ? Prisma.sql`, logged AS (${insertion(gate, goal.id, entry)})` : Prisma.empty}
    UPDATE "Goal" SET
      state = ${state.is}::"GoalIs",
      "stateOn" = ${state.is === "open" ? null : state.on}::date,
      "stateBy" = ${state.is === "done" ? state.by : null}::uuid,
      "stateWhy" = ${state.is === "dropped" ? state.why : null},
      "isReached" = ${state.is === "done" && state.isReached},
      sums = ${JSON.stringify(goal.sums)}::jsonb,
      "entryCount" = ${goal.entryCount},
      version = version + 1
    WHERE id = ${goal.id}::uuid`;
  return { ...goal, version: goal.version + 1 };
}

const insertion = (gate: Gate, goalId: string, entry: StoredEntry) => Prisma.sql`
  INSERT INTO "Entry" (id, "planId", "goalId", number, "occurredOn", amount, item, done, note,
                       "noteHtml", supersedes, "isVoid", "authorId", "recordedAt")
  VALUES (${entry.id}::uuid, ${gate.planId}::uuid, ${goalId}::uuid, ${entry.number},
          ${entry.occurredOn}::date, ${entry.amount}::float8, ${entry.item}, ${entry.done},
          ${entry.note}, ${entry.noteHtml}, ${entry.supersedes}::uuid, ${entry.isVoid},
          ${entry.authorId}::uuid, ${entry.recordedAt})`;
