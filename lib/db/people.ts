// Knows people and their credentials. E-mails arrive here in lower case.
import type { Scope } from "../access/permit";
import { type Db, rowsTouched } from "./client";
import { eraseWordsOf } from "./moderation";
import { dropUnread, forgetManager, plansNaming } from "./reviews/leave";

export type Credentials = { personId: string; passwordHash: string };

export type NewPerson = {
  name: string;
  email: string;
  passwordHash: string;
  timeZone: string;
  isAdministrator: boolean;
  /** She came by a link that was sent to her. */
  emailConfirmedAt?: Date;
  /** Somebody of a demo, who goes with it. */
  demoWorldId?: string;
};

/** Verbs that decide who administrates take turns until their transactions end. */
export async function holdPeople(db: Db): Promise<void> {
  await rowsTouched(db)`SELECT pg_advisory_xact_lock(hashtext('cairn.people'))`;
}

/** People of demos are nobody here: they never count, and no mail or password leads to them. */
const REAL = { demoWorldId: null } as const;

/** To whoever knocks, a closed account is none: the same answer after the same work. */
const COMES_IN = { ...REAL, closedAt: null } as const;

export const countPeople = (db: Db): Promise<number> => db.person.count({ where: REAL });

/** Adds a person; `null` when the e-mail is taken. */
export async function addPerson(db: Db, person: NewPerson): Promise<string | null> {
  const [added] = await db.person.createManyAndReturn({
    data: [person],
    skipDuplicates: true,
    select: { id: true },
  });
  return added?.id ?? null;
}

export async function credentialsByEmail(db: Db, email: string): Promise<Credentials | null> {
  const found = await db.person.findUnique({
    where: { email, ...COMES_IN },
    select: { id: true, passwordHash: true },
  });
  return found && { personId: found.id, passwordHash: found.passwordHash };
}

/** The hash behind the asking person's own password. */
export async function ownPasswordHash(db: Db, { personId }: Scope): Promise<string | null> {
  const select = { passwordHash: true };
  return (await db.person.findUnique({ where: { id: personId }, select }))?.passwordHash ?? null;
}

export type OwnAddress = { email: string; name: string; isConfirmed: boolean };

/** The asking person's address, and whether she was reached there; null once the account is gone. */
export async function ownAddress(db: Db, { personId }: Scope): Promise<OwnAddress | null> {
  const select = { email: true, name: true, emailConfirmedAt: true };
  const found = await db.person.findUnique({ where: { id: personId }, select });
  if (found === null) return null;
  return { email: found.email, name: found.name, isConfirmed: found.emailConfirmedAt !== null };
}

/** What the asking person is called. */
export async function nameOf(db: Db, { personId }: Scope): Promise<string> {
  const select = { name: true };
  return (await db.person.findUniqueOrThrow({ where: { id: personId }, select })).name;
}

/** The zone in which the asking person's days begin. */
export async function timeZoneOf(db: Db, { personId }: Scope): Promise<string> {
  const select = { timeZone: true };
  return (await db.person.findUniqueOrThrow({ where: { id: personId }, select })).timeZone;
}

type ProfileChange = {
  name?: string;
  timeZone?: string;
  passwordHash?: string;
  email?: string;
  emailConfirmedAt?: Date | null;
};

export async function editPerson(db: Db, { personId }: Scope, data: ProfileChange): Promise<void> {
  await db.person.update({ where: { id: personId }, data, select: { id: true } });
}

/** Whether somebody has this address; `but` may have it. */
export async function isEmailTaken(db: Db, email: string, but?: string): Promise<boolean> {
  const where = but === undefined ? { email } : { email, id: { not: but } };
  return (await db.person.count({ where })) > 0;
}

/** The asking person's own address. */
export async function ownEmail(db: Db, { personId }: Scope): Promise<string> {
  const select = { email: true };
  return (await db.person.findUniqueOrThrow({ where: { id: personId }, select })).email;
}

export async function personByEmail(
  db: Db,
  email: string,
): Promise<{ personId: string; name: string } | null> {
  const where = { email, ...COMES_IN };
  const found = await db.person.findUnique({ where, select: { id: true, name: true } });
  return found && { personId: found.id, name: found.name };
}

export const isPersonThere = async (db: Db, id: string): Promise<boolean> =>
  (await db.person.count({ where: { id } })) > 0;

export const countAdministrators = (db: Db): Promise<number> =>
  db.person.count({ where: { isAdministrator: true } });

/**
 * Every plan she is on, or that has an open review with her, held in one order, with its count moved: who
 * waits for it reads it again.
 */
export const holdPlansOf = (db: Db, { personId }: Pick<Scope, "personId">) => rowsTouched(db)`
  WITH held AS (
    SELECT id FROM "Plan"
    WHERE id IN (SELECT "planId" FROM "Participant" WHERE "personId" = ${personId}::uuid
                 UNION ${plansNaming(personId)})
    ORDER BY id FOR UPDATE)
  UPDATE "Plan" p SET "eventCount" = p."eventCount" + 1 FROM held WHERE p.id = held.id`;

/**
 * Removes the person with her plans and everything that hangs on either, but for reviews that
 * somebody else signed too.
 */
export async function removePerson(db: Db, scope: Scope, at: Date): Promise<void> {
  const { personId } = scope;
  const owned = { some: { personId, role: "owner" } } as const;
  await holdPlansOf(db, scope);
  await forgetManager(db, [personId]);
  await db.plan.deleteMany({ where: { participants: owned } });
  await eraseWordsOf(db, scope, at);
  await db.event.deleteMany({ where: { actorId: personId, planId: null } });
  await db.person.delete({ where: { id: personId }, select: { id: true } });
  await dropUnread(db, [personId]);
}
