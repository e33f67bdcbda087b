// Knows whether the database answers.
import { db } from "./client";

/** Asks the simplest thing there is. Throws when the database is away. */
export async function askAnything(): Promise<void> {
  await db().$queryRaw`SELECT 1`;
}
