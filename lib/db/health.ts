// Knows whether the database answers.
import { db, rowsOf } from "./client";

/** Asks the simplest thing there is. Throws when the database is away. */
export async function askAnything(): Promise<void> {
  await rowsOf(db())`SELECT 1`;
}
