// Knows who can review on a plan: its managers whose account is open.
import { type Gate, peopleOf } from "../gate";
import { Prisma } from "../generated/client";
import { isOpenAccount } from "../known";

/** Those of a plan to select from, `m` in the role and `n` as themselves; its owner may be among them. */
export const managersOn = (planId: Prisma.Sql) => Prisma.sql`
  "Participant" m JOIN "Person" n ON n.id = m."personId" AND ${isOpenAccount(Prisma.sql`n`)}
  WHERE m."planId" = ${planId} AND m.role = 'manager'`;

/** The managers there are on a plan that was opened with its people, its owner never among them. */
export const managersOf = (gate: Gate): { id: string; name: string }[] =>
  peopleOf(gate)
    .filter(({ role, isClosed }) => role === "manager" && !isClosed)
    .filter(({ personId }) => personId !== gate.ownerId)
    .map(({ personId, name }) => ({ id: personId, name }));
