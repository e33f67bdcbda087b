// Knows who was asked onto a plan. Links are kept as hashes; a row goes once it is of no use.
import type { GuestRole } from "../domain/roles";
import { type Db, rowsOf, type Tx } from "./client";
import type { Gate } from "./gate";
import { Prisma } from "./generated/client";
import { isId } from "./ids";
import { isKnownToGuests } from "./known";

export type StoredInvitation = {
  id: string;
  email: string;
  role: GuestRole;
  sentAt: Date;
  expiresAt: Date;
  declinedAt: Date | null;
};

const select = {
  id: true,
  email: true,
  role: true,
  sentAt: true,
  expiresAt: true,
  declinedAt: true,
} as const;

/** Everybody who was asked and did not come, the first asked first. */
export async function invitationsOf(db: Db, { planId }: Gate): Promise<StoredInvitation[]> {
  const orderBy = [{ sentAt: "asc" as const }, { id: "asc" as const }];
  const rows = await db.invitation.findMany({ where: { planId }, orderBy, select });
  return rows as StoredInvitation[];
}

type Link = { id: string; tokenHash: string; sentAt: Date; expiresAt: Date };

/** Asks an address; what it declined or let run out before goes. */
export async function addInvitation(
  tx: Tx,
  { planId }: Gate,
  asked: Link & { email: string; role: GuestRole },
): Promise<void> {
  await tx.invitation.deleteMany({ where: { planId, email: asked.email } });
  await tx.invitation.create({ data: { ...asked, planId }, select: { id: true } });
}

/** Gives an invitation another link; the one before leads nowhere from now on. */
export async function renewInvitation(tx: Tx, { planId }: Gate, link: Link): Promise<void> {
  const { id, ...data } = link;
  await tx.invitation.updateMany({ where: { id, planId }, data: { ...data, declinedAt: null } });
}

/** Takes an invitation back. */
export async function removeInvitation(tx: Tx, { planId }: Gate, id: string): Promise<void> {
  if (isId(id)) await tx.invitation.deleteMany({ where: { id, planId } });
}

/** What a link leads to; `isInDemo`: the plan is somebody's of a demo; `goals`: that guests see. */
export type OpenInvitation = {
  id: string;
  planId: string;
  planTitle: string;
  ownerId: string;
  owner: string;
  isInDemo: boolean;
  email: string;
  role: GuestRole;
  expiresAt: Date;
  goals: number;
};

type Presented = { tokenHash: string; now: Date };

// The plan before the invitation, as every other verb waits for them.
const HOLD = Prisma.sql`FOR UPDATE OF p, i`;

const openOnes = ({ tokenHash, now }: Presented, lock: Prisma.Sql) => Prisma.sql`
  SELECT i.id, i."planId", p.title AS "planTitle", o.id AS "ownerId", o.name AS owner,
         o."demoWorldId" IS NOT NULL AS "isInDemo", i.email, i.role::text, i."expiresAt",
         (SELECT count(*)::int FROM "Goal" g
          WHERE g."planId" = p.id AND g.state <> 'dropped' AND ${isKnownToGuests}) AS goals
  FROM "Invitation" i
  JOIN "Plan" p ON p.id = i."planId"
  JOIN "Participant" pa ON pa."planId" = p.id AND pa.role = 'owner'
  JOIN "Person" o ON o.id = pa."personId"
  WHERE i."tokenHash" = ${tokenHash} AND i."expiresAt" > ${now}
    AND p."deletedAt" IS NULL AND p.status <> 'draft'
  ${lock}`;

/** Null for a link that is unknown, answered, taken back or run out, and for a plan that is gone. */
export async function readInvitation(db: Db, presented: Presented): Promise<OpenInvitation | null> {
  const [found] = await rowsOf<OpenInvitation>(db)`${openOnes(presented, Prisma.empty)}`;
  return found ?? null;
}

/** The same, held until the transaction ends: of two who present a link at once, one gets it. */
export async function holdInvitation(tx: Tx, presented: Presented): Promise<OpenInvitation | null> {
  const [found] = await rowsOf<OpenInvitation>(tx)`${openOnes(presented, HOLD)}`;
  return found ?? null;
}

/** It was accepted: the participant says the rest. */
export async function spendInvitation(tx: Tx, { id }: OpenInvitation): Promise<void> {
  await tx.invitation.delete({ where: { id }, select: { id: true } });
}

export async function declineInvitation(tx: Tx, { id }: OpenInvitation, at: Date): Promise<void> {
  const data = { tokenHash: null, declinedAt: at };
  await tx.invitation.update({ where: { id }, data, select: { id: true } });
}
