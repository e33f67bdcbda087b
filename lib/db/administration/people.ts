// Knows the installation's people as its administrators see them. Demo people are nobody here.
import type { Scope } from "../../access/permit";
import { atMost, type Db, rowsOf, type Tx } from "../client";
import { Prisma } from "../generated/client";
import { isId } from "../ids";
import { holdPlansOf } from "../people";

/** Counts are of plans owned, by status; drafts and deleted ones are no one else's to know. */
export type ListedPerson = {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  isAdministrator: boolean;
  closedAt: Date | null;
  active: number;
  completed: number;
  archived: number;
};

/** `timeZone` is hers, for who edits it. */
export type PersonHere = ListedPerson & { timeZone: string };

const columns = Prisma.sql`
  p.id, p.name, p.email, p."createdAt", p."isAdministrator", p."closedAt",
  count(pl.id) FILTER (WHERE pl.status = 'active')::int AS active,
  count(pl.id) FILTER (WHERE pl.status = 'completed')::int AS completed,
  count(pl.id) FILTER (WHERE pl.status = 'archived')::int AS archived`;

const withPlans = Prisma.sql`
  LEFT JOIN "Participant" o ON o."personId" = p.id AND o.role = 'owner'
  LEFT JOIN "Plan" pl ON pl.id = o."planId" AND pl."deletedAt" IS NULL`;

/** As it is typed, without the signs that would stand for others. */
const pattern = (search: string): string => `%${search.replace(/[\\%_]/g, "\\$&")}%`;

type Page = { search: string; before?: string | undefined; take: number };

/** Newest first, by a part of the name or the address; `before` is the id to go on from. */
export const peopleHere = (
  db: Db,
  _administrator: Scope,
  { search, before, take }: Page,
): Promise<ListedPerson[]> => rowsOf<ListedPerson>(db)`
  SELECT ${columns}
  FROM (
    SELECT * FROM "Person" q
    WHERE q."demoWorldId" IS NULL
      ${search === "" ? Prisma.empty : Prisma.sql`AND (q.name ILIKE ${pattern(search)} OR q.email ILIKE ${pattern(search)})`}
      ${before !== undefined && isId(before) ? Prisma.sql`AND q.id < ${before}::uuid` : Prisma.empty}
    ORDER BY q.id DESC ${atMost(take)}) p
  ${withPlans}
  GROUP BY p.id, p.name, p.email, p."createdAt", p."isAdministrator", p."closedAt"
  ORDER BY p.id DESC`;

export async function personHere(
  db: Db,
  _administrator: Scope,
  personId: string,
): Promise<PersonHere | null> {
  if (!isId(personId)) return null;
  const [found] = await rowsOf<PersonHere>(db)`
    SELECT ${columns}, p."timeZone" FROM "Person" p ${withPlans}
    WHERE p.id = ${personId}::uuid AND p."demoWorldId" IS NULL
    GROUP BY p.id`;
  return found ?? null;
}

/** Whether who asks still runs the installation, now that all others wait. */
export const stillAdministers = async (tx: Tx, { personId }: Scope): Promise<boolean> =>
  (await tx.person.count({ where: { id: personId, isAdministrator: true } })) > 0;

export async function setAdministrator(
  tx: Tx,
  _administrator: Scope,
  personId: string,
  isAdministrator: boolean,
): Promise<void> {
  await tx.person.update({
    where: { id: personId },
    data: { isAdministrator },
    select: { id: true },
  });
}

/** Closes an account (`at` a moment), which ends its rights here too, or opens it (`null`). */
export async function setClosed(
  tx: Tx,
  _administrator: Scope,
  personId: string,
  at: Date | null,
): Promise<void> {
  await holdPlansOf(tx, { personId });
  const data = at === null ? { closedAt: null } : { closedAt: at, isAdministrator: false };
  await tx.person.update({ where: { id: personId }, data, select: { id: true } });
}
