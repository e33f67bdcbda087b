// Knows what is there for whom, as conditions of a query: a plan, and what guests are told of in it.
import type { Scope } from "../access/permit";
import { Prisma } from "./generated/client";

/** The condition on plan `p` under which somebody can read it at all. */
export const readableBy = (person: Prisma.Sql) => Prisma.sql`
  EXISTS (SELECT 1 FROM "Participant" pa
          WHERE pa."planId" = p.id AND pa."personId" = ${person}
            AND (p.status <> 'draft' OR pa.role = 'owner'))`;

/** The same for the scope's person. */
export const readable = (scope: Scope) => readableBy(Prisma.sql`${scope.personId}::uuid`);

/** Whether plan `p` is the scope's person's own. */
export const owns = (scope: Scope) => Prisma.sql`
  EXISTS (SELECT 1 FROM "Participant" o
          WHERE o."planId" = p.id AND o."personId" = ${scope.personId}::uuid AND o.role = 'owner')`;

/** Whose account is closed stays listed, but is neither chosen nor waited for. */
export const isOpenAccount = (person: Prisma.Sql) => Prisma.sql`${person}."closedAt" IS NULL`;

/** What the guests of a plan may know of: no private goal and no deleted one. */
export const KNOWN_TO_GUESTS = { isPrivate: false, deletedAt: null } as const;

/** The same as a condition on goal `g`; where its row is gone there is nothing to know. */
export const isKnownToGuests = Prisma.sql`(NOT g."isPrivate" AND g."deletedAt" IS NULL)`;

/**
 * The condition on event `e`, left joined with its goal `g`, under which guests are told of it as far
 * as its goal goes.
 */
export const isToldToGuests = Prisma.sql`(e."goalId" IS NULL OR ${isKnownToGuests})`;
