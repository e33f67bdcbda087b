// Keeps the database as it stands and puts it back, so that each try begins in the same world.
import pg from "pg";

/** What counts in tables that reading moves too: they know when somebody was here last. */
const COUNTED = {
  Session: "t.id",
  ApiToken: "t.id",
  Participant: `(t."planId", t."personId", t.role)`,
};

/**
 * @typedef {object} Kept
 * @property {() => Promise<Map<string, string>>} sums of what each table tells
 * @property {() => Promise<string[]>} moved the tables that tell another thing than those kept
 * @property {Map<string, string>} before their sums as they were kept
 * @property {(moved?: string[]) => Promise<void>} putBack all rows as they were, of all that moved
 *
 * @typedef {object} Keeper
 * @property {(name: string) => Promise<Kept>} keep what is there now, under a name
 * @property {(sql: string, values?: unknown[]) => Promise<unknown>} run
 * @property {() => Promise<void>} end
 */

/**
 * @param {string} url for the superuser, of a database that is thrown away afterwards
 * @returns {Promise<Keeper>}
 */
export async function keeper(url) {
  const client = new pg.Client(url);
  // The database may go first, where something else failed.
  client.on("error", () => undefined);
  await client.connect();
  await client.query("SET synchronous_commit = off");
  const { rows } = await client.query(`SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`);
  const tables = rows.map(({ name }) => name);
  const summing = tables.map(sumOf).join(" UNION ALL ");
  const sums = async () => {
    const { rows: told } = await client.query(summing);
    return new Map(told.map(({ name, sum }) => [name, sum]));
  };
  const keep = async (name) => {
    const copies = tables.map((table) => `CREATE TABLE ${name}."${table}" AS TABLE "${table}"`);
    await client.query(`DROP SCHEMA IF EXISTS ${name} CASCADE; CREATE SCHEMA ${name};
      ${copies.join(";")}`);
    const before = await sums();
    const moved = async () => differing(before, await sums());
    const putBack = async (some) => {
      const back = (some ?? (await moved())).map(
        (table) => `DELETE FROM "${table}";
          INSERT INTO "${table}" OVERRIDING SYSTEM VALUE TABLE ${name}."${table}"`,
      );
      // Rows come back table by table; they fit together, and seals hold, when all are there.
      await client.query(`BEGIN; SET LOCAL session_replication_role = replica;
        ${back.join(";")}; COMMIT`);
    };
    return { before, sums, moved, putBack };
  };
  return { keep, run: (sql, values) => client.query(sql, values), end: () => client.end() };
}

const sumOf = (table) => {
  const told = `${COUNTED[table] ?? "t"}::text`;
  return `SELECT '${table}' AS name, count(*) || ' ' || coalesce(
    md5(string_agg(${told}, '' ORDER BY ${told})), '') AS sum FROM "${table}" t`;
};

/** Tables that tell another thing by now. @returns {string[]} */
export const differing = (before, after) =>
  [...after].flatMap(([table, sum]) => (before.get(table) === sum ? [] : table));
