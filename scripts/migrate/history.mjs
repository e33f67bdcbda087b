// Reads the migrations a folder holds, the ones a database has had, and the schema they lead to.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
export const MIGRATIONS = path.join(root, "prisma/migrations");
const SCHEMA = path.join(root, "prisma/schema");

/** Names of the folder's migrations, oldest first. @param {string} [folder] */
export async function migrationNames(folder = MIGRATIONS) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The folder in the engine's words, or only the named migrations of it. */
export async function migrationsList(folder = MIGRATIONS, names = undefined) {
  const lock = path.join(folder, "migration_lock.toml");
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lock) ? await readFile(lock, "utf8") : 'provider = "postgresql"\n',
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      (names ?? (await migrationNames(folder))).map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: await readFile(path.join(folder, name, "migration.sql"), "utf8").then(
            (value) => ({ tag: "ok", value }),
            (error) => ({ tag: "error", value: String(error) }),
          ),
        },
      })),
    ),
  };
}

/** Every schema file as [path, text]. @returns {Promise<[string, string][]>} */
export async function schemaFiles() {
  const names = (await readdir(SCHEMA)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(SCHEMA, name);
      return /** @type {[string, string]} */ ([file, await readFile(file, "utf8")]);
    }),
  );
}

/**
 * Names of the migrations a database has had, oldest first.
 * @param {{ query: (sql: string) => Promise<{ rows: any[] }> }} client
 * @returns {Promise<{ applied: string[], failed: string[] }>}
 */
export async function appliedMigrations(client) {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
  if (table.rows[0]?.found === null) return { applied: [], failed: [] };
  const { rows } = await client.query(
    "SELECT migration_name AS name, finished_at IS NOT NULL AS done FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name",
  );
  const names = (done) => rows.filter((row) => row.done === done).map((row) => row.name);
  return { applied: names(true), failed: names(false) };
}
