// Empties a database of everything Cairn's migrations made, inside the caller's transaction.
import { quote } from "./rows.mjs";

const NOT_OF_AN_EXTENSION = (catalog, oid) =>
  `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;

const MADE = [
  `SELECT 'TABLE' AS kind, quote_ident(relname) AS name FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
      AND ${NOT_OF_AN_EXTENSION("pg_class", "pg_class.oid")}`,
  `SELECT CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'SEQUENCE' END AS kind,
      quote_ident(relname) AS name FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('v', 'm', 'S')
      AND ${NOT_OF_AN_EXTENSION("pg_class", "pg_class.oid")}`,
  `SELECT 'ROUTINE' AS kind, oid::regprocedure::text AS name FROM pg_proc
    WHERE pronamespace = current_schema()::regnamespace
      AND ${NOT_OF_AN_EXTENSION("pg_proc", "pg_proc.oid")}`,
  `SELECT CASE typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END AS kind, quote_ident(typname) AS name FROM pg_type
    WHERE typnamespace = current_schema()::regnamespace AND typtype IN ('e', 'd')
      AND ${NOT_OF_AN_EXTENSION("pg_type", "pg_type.oid")}`,
];

/** @param {import("pg").ClientBase} client in a transaction */
export async function clearDatabase(client) {
  for (const made of MADE) {
    // Read anew each time: what depends on a table goes with it.
    const { rows } = await client.query(made);
    for (const { kind, name } of rows) await client.query(`DROP ${kind} IF EXISTS ${name} CASCADE`);
  }
}

/**
 * Takes away what would judge or change rows while they are loaded, table by table.
 * @returns {Promise<() => Promise<void>>} puts it back, judging every row
 */
export async function loosen(client, tables) {
  const { rows: links } = await client.query(`
    SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS is
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`);
  for (const link of links) {
    await client.query(`ALTER TABLE ${link.table} DROP CONSTRAINT ${quote(link.name)}`);
  }
  for (const table of tables)
    await client.query(`ALTER TABLE ${quote(table)} DISABLE TRIGGER USER`);
  return async () => {
    for (const table of tables)
      await client.query(`ALTER TABLE ${quote(table)} ENABLE TRIGGER USER`);
    for (const link of links) {
      await client.query(`ALTER TABLE ${link.table} ADD CONSTRAINT ${quote(link.name)} ${link.is}`);
    }
  };
}
