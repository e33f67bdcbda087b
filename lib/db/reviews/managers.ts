// Knows who can review on a plan: its managers whose account is open; and when a named one no longer can.
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

/** Whether the manager that a review names reviews nobody there any more: `managers` are those there are. */
export const isManagerGone = (
  managerId: string | null,
  managers: readonly { id: string }[],
): boolean => managerId !== null && !managers.some(({ id }) => id === managerId);

/** The same as a condition on review `r`. */
export const MANAGER_GONE = Prisma.sql`
  (r."managerId" IS NOT NULL
   AND NOT EXISTS (SELECT FROM ${managersOn(Prisma.sql`r."planId"`)} AND n.id = r."managerId"))`;
