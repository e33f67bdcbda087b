// Makes somebody an administrator as the installation's first account would, by her address.
import pg from "pg";

/** Journeys share one database, in which anybody may have been the first. */
export async function giveAdministration(email: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.APP_DATABASE_URL ?? "" });
  await client.connect();
  try {
    await client.query('UPDATE "Person" SET "isAdministrator" = true WHERE email = $1', [email]);
  } finally {
    await client.end();
  }
}
