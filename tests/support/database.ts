// Gives a test file a PostgreSQL database of its own, migrated and empty.
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";

/**
 * Makes the database and points this file's settings at it, so that `db()` opens it.
 * To be awaited before anything asks the database.
 */
export async function testDatabase(): Promise<{ url: string; dataDir: string }> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(inject("templateUrl"));
  const template = url.pathname.slice(1);
  const client = new pg.Client({ connectionString: inject("adminUrl") });
  await client.connect();
  try {
    // Copying wants the template for itself; another file's copy may be under way.
    await client.query("SELECT pg_advisory_lock(1)");
    await client.query(
      `CREATE DATABASE "${name}" TEMPLATE "${template}" OWNER cairn STRATEGY FILE_COPY`,
    );
  } finally {
    await client.end();
  }
  url.pathname = `/${name}`;
  const dataDir = path.join(tmpdir(), name);
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

/** An empty database on the tests' server, without tables. */
export async function emptyDatabase(): Promise<string> {
  const url = new URL(inject("templateUrl"));
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: inject("adminUrl") });
  await client.connect();
  await client.query(`CREATE DATABASE "${name}" TEMPLATE template0 OWNER cairn`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}
