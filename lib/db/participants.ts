// Knows who stands in which role on a plan, and writes it down.
import type { Role } from "../access/policy";
import type { GuestRole } from "../domain/roles";
import type { Db, Tx } from "./client";
import type { Gate } from "./gate";
import type { StoredParticipant } from "./gate-columns";
import { isId } from "./ids";

export type { StoredParticipant };

/** Everybody on the plan with the address she signs in with, the longest there first. */
export async function participantsOf(
  db: Db,
  { planId }: Gate,
): Promise<(StoredParticipant & { email: string })[]> {
  const rows = await db.participant.findMany({
    where: { planId },
    orderBy: [{ since: "asc" }, { personId: "asc" }, { role: "asc" }],
    select: {
      personId: true,
      role: true,
      person: { select: { name: true, email: true, closedAt: true } },
    },
  });
  return rows.map(({ person: { closedAt, ...person }, ...row }) => ({
    ...row,
    ...person,
    isClosed: closedAt !== null,
  }));
}

/** Puts a person on a plan; false where she stood there in this role. */
export async function addParticipant(
  tx: Tx,
  standing: { planId: string; personId: string; role: Role; since: Date },
): Promise<boolean> {
  const { count } = await tx.participant.createMany({ data: [standing], skipDuplicates: true });
  return count === 1;
}

/** Whether a person stands on the plan in any role. */
export async function isOnPlan(
  db: Db,
  { planId, personId }: { planId: string; personId: string },
): Promise<boolean> {
  const where = { planId, personId };
  return (await db.participant.findFirst({ where, select: { role: true } })) !== null;
}

/** Takes a guest out of a role, or out of all she has. */
export async function removeParticipant(
  tx: Tx,
  { planId }: Gate,
  personId: string,
  role?: GuestRole,
): Promise<void> {
  if (!isId(personId)) return;
  const roles = role === undefined ? { not: "owner" as const } : role;
  await tx.participant.deleteMany({ where: { planId, personId, role: roles } });
}
