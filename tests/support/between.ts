// Somebody stands on somebody's plan: written into the app's database, where a journey is about what
// comes after the invitation.
import pg from "pg";

/** Puts the person with an e-mail on a plan in a role. */
export async function standsOn(
  databaseUrl: string,
  { planId, email, role }: { planId: string; email: string; role: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO "Participant" ("planId", "personId", role)
       SELECT $1, id, $3::"Role" FROM "Person" WHERE email = $2`,
      [planId, email, role],
    );
  } finally {
    await client.end();
  }
}
