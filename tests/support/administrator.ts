// Makes somebody an administrator, or none: journeys share one database, in which anybody may have
// been the first to come.
import pg from "pg";

export const giveAdministration = (email: string) => setAdministrator(email, true);
export const takeAdministration = (email: string) => setAdministrator(email, false);

async function setAdministrator(email: string, isAdministrator: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.APP_DATABASE_URL ?? "" });
  await client.connect();
  try {
    const values = [email, isAdministrator];
    await client.query('UPDATE "Person" SET "isAdministrator" = $2 WHERE email = $1', values);
  } finally {
    await client.end();
  }
}
