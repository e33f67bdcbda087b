// Reads every row of a database as lines of text, all of one moment, a piece at a time.
import { appliedMigrations } from "../migrate/history.mjs";

const ROWS = 1000;

/**
 * The lines of a backup: what it is, then each table and its rows, then how many there were.
 * Values are PostgreSQL's own text for them, which every type reads back exactly.
 * @param {import("pg").Client} client connected, in no transaction
 * @param {Date} now
 */
export async function* backupLines(client, now) {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await client.query("SET LOCAL extra_float_digits = 3; SET LOCAL timezone = 'UTC'");
    await client.query("SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'iso_8601'");
    const { applied } = await appliedMigrations(client);
    yield line({ cairn: 1, at: now.toISOString(), migrations: applied });
    let rows = 0;
    for (const table of await tables(client)) {
      yield line({ table: table.name, columns: table.columns });
      const values = table.columns.map(({ name }) => `${quote(name)}::text`).join(", ");
      const select = `SELECT to_json(ARRAY[${values}])::text AS row FROM ${quote(table.name)}`;
      await client.query(`DECLARE every NO SCROLL CURSOR FOR ${select}`);
      for (;;) {
        const fetched = await client.query(`FETCH ${ROWS} FROM every`);
        if (fetched.rows.length === 0) break;
        rows += fetched.rows.length;
        yield `${fetched.rows.map(({ row }) => row).join("\n")}\n`;
      }
      await client.query("CLOSE every");
    }
    for (const sequence of await sequences(client)) yield line({ sequence });
    yield line({ rows });
  } finally {
    await client.query("ROLLBACK");
  }
}

/**
 * Our tables with the columns that hold their own values; Prisma's account of migrations is apart.
 * @returns {Promise<{ name: string, columns: { name: string, type: string }[] }[]>}
 */
export async function tables(client) {
  const { rows } = await client.query(`
    SELECT c.relname AS name,
      json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
        ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
      AND c.relname <> '_prisma_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname`);
  return rows;
}

async function sequences(client) {
  const { rows } = await client.query(`
    SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
    WHERE schemaname = current_schema() AND last_value IS NOT NULL ORDER BY 1`);
  return rows;
}

/** A name as SQL reads it. */
export function quote(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

function line(record) {
  return `${JSON.stringify(record)}\n`;
}
