// Throw-away directories, migrations and questions for the tests of what Cairn stands on.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { onTestFinished } from "vitest";

/** A directory that goes with the test. */
export async function temporary(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "cairn-ground-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder of migrations in Prisma's layout. */
export async function migrations(scripts: Record<string, string>): Promise<string> {
  const folder = await temporary();
  for (const [name, sql] of Object.entries(scripts)) {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, "migration.sql"), sql);
  }
  return folder;
}

/** Rows a query gives on a connection of its own. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const answer = await client.query(sql);
    return (Array.isArray(answer) ? answer.at(-1) : answer).rows;
  } finally {
    await client.end();
  }
}
