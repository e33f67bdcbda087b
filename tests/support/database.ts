// Gives a test file a PostgreSQL database that is migrated and empty, and nobody else's.
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { allDone } from "./later";

type Own = { url: string; dataDir: string };

// Files that share a process come one after the other, and so share its database and its pool.
let own: Promise<Own> | undefined;

/**
 * Points this process's settings at a database that is empty now, so that `db()` opens it.
 * To be awaited before anything asks the database.
 */
export async function testDatabase(): Promise<Own> {
  if (own === undefined) own = make();
  else await empty(await own);
  return own;
}

async function make(): Promise<Own> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(inject("templateUrl"));
  const template = url.pathname.slice(1);
  await asAdministrator("postgres", async (client) => {
    // Copying wants the template for itself; another copy may be under way.
    await client.query("SELECT pg_advisory_lock(1)");
    await client.query(
      `CREATE DATABASE "${name}" TEMPLATE "${template}" OWNER cairn STRATEGY FILE_COPY`,
    );
  });
  url.pathname = `/${name}`;
  const dataDir = path.join(inject("scratch"), name);
  Object.assign(process.env, {
    DATABASE_URL: url.href,
    CAIRN_EMBEDDED: "1",
    DATA_DIR: dataDir,
    AUTH_SECRET: "-".repeat(32),
    APP_URL: "http://127.0.0.1:3000",
    DEMO: "0",
  });
  return { url: url.href, dataDir };
}

/** Takes out every row and mail. With foreign keys asleep it is many times faster than TRUNCATE. */
async function empty({ url, dataDir }: Own): Promise<void> {
  await allDone();
  await rm(dataDir, { recursive: true, force: true });
  await asAdministrator(new URL(url).pathname.slice(1), async (client) => {
    await client.query(`SET session_replication_role = replica`);
    const { rows } = await client.query<{ empty: string }>(
      `SELECT string_agg(format('DELETE FROM %I', tablename), ';') AS empty FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    );
    await client.query(rows[0]?.empty ?? "");
  });
}

async function asAdministrator(database: string, work: (client: pg.Client) => Promise<void>) {
  const address = new URL(inject("adminUrl"));
  address.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database on the tests' server, without tables. */
export async function emptyDatabase(): Promise<string> {
  const url = new URL(inject("templateUrl"));
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  await asAdministrator("postgres", async (client) => {
    await client.query(`CREATE DATABASE "${name}" TEMPLATE template0 OWNER cairn`);
  });
  url.pathname = `/${name}`;
  return url.href;
}
