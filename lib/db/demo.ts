// Knows demo worlds: told ahead of time, taken once, gone with their people when their time is up.
import type { Scope } from "../access/permit";
import type { Day } from "../domain/days";
import { type Db, rowsOf, type Tx } from "./client";
import { dropUnread, forgetManager } from "./reviews/leave";
import { dateOf } from "./rows";

/** A new world that nobody can take before its story is told. */
export async function addWorld(db: Db, world: { tells: Day; endsAt: Date }): Promise<string> {
  const data = { tells: dateOf(world.tells), endsAt: world.endsAt };
  return (await db.demoWorld.create({ data, select: { id: true } })).id;
}

/** Its story is told: it waits to be taken. */
export async function openWorld(db: Db, worldId: string): Promise<void> {
  await db.demoWorld.update({ where: { id: worldId }, data: { state: "waiting" } });
}

/** Takes a waiting world of that day, one that nobody else is taking; `null` when there is none. */
export async function takeWorld(
  tx: Tx,
  { tells, endsAt }: { tells: Day; endsAt: Date },
): Promise<string | null> {
  const [taken] = await rowsOf<{ id: string }>(tx)`
    UPDATE "DemoWorld" SET state = 'taken', "endsAt" = ${endsAt}
    WHERE id = (SELECT id FROM "DemoWorld" WHERE state = 'waiting' AND tells = ${tells}::date
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`;
  return taken?.id ?? null;
}

/** Who has an address in the world; null when it is nobody of this one. */
export async function personOfWorld(
  db: Db,
  demoWorldId: string,
  email: string,
): Promise<string | null> {
  const found = await db.person.findFirst({ where: { demoWorldId, email }, select: { id: true } });
  return found?.id ?? null;
}

/** The world that the asking person is somebody in; null outside of a demo. */
export async function worldOf(db: Db, { personId }: Scope): Promise<string | null> {
  const select = { demoWorldId: true };
  return (await db.person.findUnique({ where: { id: personId }, select }))?.demoWorldId ?? null;
}

/** A world's days begin where its visitor is. */
export async function moveWorld(db: Db, demoWorldId: string, timeZone: string): Promise<void> {
  await db.person.updateMany({ where: { demoWorldId }, data: { timeZone } });
}

export const countWaiting = (db: Db, tells: Day): Promise<number> =>
  db.demoWorld.count({ where: { state: "waiting", tells: dateOf(tells) } });

export const countWorlds = (db: Db): Promise<number> => db.demoWorld.count();

/** Whether the asking person is somebody in a demo. */
export const isInDemo = async (db: Db, { personId }: Scope): Promise<boolean> =>
  (await db.person.count({ where: { id: personId, demoWorldId: { not: null } } })) > 0;

/**
 * Removes worlds whose time is up, and waiting ones that tell of another day than `tells`, where
 * given, with their people and plans. Returns how many went.
 */
export async function dropWorlds(tx: Tx, { now, tells }: { now: Date; tells?: Day }) {
  const stale = tells && { state: "waiting" as const, tells: { not: dateOf(tells) } };
  const worlds = await tx.demoWorld.findMany({
    where: { OR: [{ endsAt: { lte: now } }, ...(stale ? [stale] : [])] },
    select: { id: true, people: { select: { id: true } } },
  });
  const people = worlds.flatMap((world) => world.people.map(({ id }) => id));
  const owned = { some: { personId: { in: people }, role: "owner" as const } };
  await forgetManager(tx, people);
  await tx.plan.deleteMany({ where: { participants: owned } });
  await tx.event.deleteMany({ where: { actorId: { in: people }, planId: null } });
  const { count } = await tx.demoWorld.deleteMany({
    where: { id: { in: worlds.map(({ id }) => id) } },
  });
  await dropUnread(tx, people);
  return count;
}
