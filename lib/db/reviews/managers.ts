// Knows who can review on a plan: its managers whose account is open.
import { type Db, rowsOf } from "../client";
import type { Gate } from "../gate";
import { Prisma } from "../generated/client";
import { isOpenAccount } from "../known";

/** Those of a plan to select from, `m` in the role and `n` as themselves; its owner may be among them. */
export const managersOn = (planId: Prisma.Sql) => Prisma.sql`
  "Participant" m JOIN "Person" n ON n.id = m."personId" AND ${isOpenAccount(Prisma.sql`n`)}
  WHERE m."planId" = ${planId} AND m.role = 'manager'`;

/** The managers there are on the plan, its owner never among them. */
export const managersOf = (db: Db, gate: Gate): Promise<{ id: string; name: string }[]> =>
  rowsOf<{ id: string; name: string }>(db)`
    SELECT n.id, n.name FROM ${managersOn(Prisma.sql`${gate.planId}::uuid`)}
      AND n.id <> ${gate.ownerId}::uuid
    ORDER BY n.id`;
