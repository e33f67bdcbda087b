// Knows which reviews there are. Every query reads them from here, so that none finds one that was
// withdrawn without asking for those.
import { Prisma } from "../generated/client";

/** The reviews there are, to select from. */
export const REVIEWS = Prisma.sql`(SELECT * FROM "Review" WHERE "withdrawnAt" IS NULL)`;

/** Those withdrawn: hidden, and gone after a while. */
export const WITHDRAWN = Prisma.sql`(SELECT * FROM "Review" WHERE "withdrawnAt" IS NOT NULL)`;
