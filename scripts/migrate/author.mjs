// For those who change the schema: writes the next migration, and tells folder, schema and database apart.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../refusal.mjs";
import { withEngine } from "./engine.mjs";
import { MIGRATIONS, migrationsList, schemaFiles } from "./history.mjs";

const FILTERS = { externalTables: [], externalEnums: [] };

/** Writes the migration that leads from the folder to the schema. @returns {Promise<string | null>} its name */
export async function create(databaseUrl, name, within = MIGRATIONS) {
  if (!/^[a-z0-9_]+$/.test(name)) throw new Refusal("A migration's name is like add_reviews.");
  const script = await drift(databaseUrl, within);
  if (script === "") return null;
  const now = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(within, `${now}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration.sql"), script);
  return path.basename(folder);
}

/** What Prisma says about folder and database. */
export function status(databaseUrl) {
  return withEngine(databaseUrl, async (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: await migrationsList(),
      optInToShadowDatabase: true,
      filters: FILTERS,
    }),
  );
}

/** The SQL that a migration is missing for, empty where folder and schema agree. */
export function drift(databaseUrl, within = MIGRATIONS) {
  return withEngine(databaseUrl, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...(await migrationsList(within)) },
      to: { tag: "schemaDatamodel", files: await files() },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: FILTERS,
    });
    return exitCode === 0 ? "" : (stdout ?? "");
  });
}

async function files() {
  return (await schemaFiles()).map(([file, content]) => ({ path: file, content }));
}
