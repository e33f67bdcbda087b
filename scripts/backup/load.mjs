// Puts the rows of a backup into a database, everything in one transaction.
import { applyUpTo } from "../migrate/deploy.mjs";
import { withEngine } from "../migrate/engine.mjs";
import { MIGRATIONS, migrationNames } from "../migrate/history.mjs";
import { Refusal } from "../refusal.mjs";
import { clearDatabase, loosen } from "./clear.mjs";
import { checkBackup, linesOf } from "./container.mjs";
import { quote, tables } from "./rows.mjs";

const BATCH_ROWS = 1000;
const BATCH_LETTERS = 2_000_000;

/**
 * Judges a backup file without touching any database.
 * @returns {Promise<{ at: string, migrations: string[] }>}
 * @throws Refusal
 */
export async function examine(file, folder = MIGRATIONS) {
  await checkBackup(file);
  for await (const text of linesOf(file)) {
    const about = JSON.parse(text);
    const known = await migrationNames(folder);
    const unknown = about.migrations.filter((name) => !known.includes(name));
    if (about.cairn !== 1 || unknown.length > 0) {
      throw new Refusal(
        `${file} was written by a newer Cairn${unknown.length > 0 ? ` (with ${unknown.join(", ")})` : ""}. Nothing was touched.`,
      );
    }
    return about;
  }
  throw new Refusal(`${file} is empty. Nothing was touched.`);
}

/**
 * Replaces everything in a database by what an examined backup holds: the schema as it was then,
 * its rows, and the migrations since. What fails changes nothing.
 * @returns {Promise<{ rows: number }>}
 */
export async function load(databaseUrl, file, { migrations }, folder = MIGRATIONS) {
  return withEngine(databaseUrl, async (engine, client) => {
    await client.query("BEGIN");
    try {
      await clearDatabase(client);
      await applyUpTo(engine, client, migrations, folder);
      const rows = await loadRows(client, file);
      await applyUpTo(engine, client, await migrationNames(folder), folder);
      await client.query("COMMIT");
      return { rows };
    } catch (error) {
      await client.query("ROLLBACK").catch(() => {});
      throw error;
    }
  });
}

async function loadRows(client, file) {
  await client.query("SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'");
  const present = (await tables(client)).map(({ name }) => name);
  const tighten = await loosen(client, present);
  // A migration may have put rows in itself; the backup holds what became of them.
  if (present.length > 0) await client.query(`TRUNCATE ${present.map(quote).join(", ")}`);
  let insert = null;
  let batch = [];
  let letters = 0;
  let rows = 0;
  let promised = null;
  const flush = async () => {
    if (batch.length > 0) await client.query(insert, [`[${batch.join(",")}]`]);
    batch = [];
    letters = 0;
  };
  for await (const text of linesOf(file)) {
    if (text.startsWith("[")) {
      batch.push(text);
      letters += text.length;
      rows += 1;
      if (batch.length >= BATCH_ROWS || letters > BATCH_LETTERS) await flush();
      continue;
    }
    await flush();
    const record = JSON.parse(text);
    if (record.table) insert = insertion(record);
    if (record.sequence) await setSequence(client, record.sequence);
    if (record.rows !== undefined) promised = record.rows;
  }
  if (promised !== rows) throw new Refusal(`${file} holds ${rows} rows instead of ${promised}.`);
  await tighten();
  return rows;
}

// Planned before the tables' sizes are known, so nothing is looked up: text in, value out.
function insertion({ table, columns }) {
  const names = columns.map(({ name }) => quote(name)).join(", ");
  const values = columns.map(({ type }, i) => `(r->>${i})::${type}`).join(", ");
  return `INSERT INTO ${quote(table)} (${names}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM json_array_elements($1::json) r`;
}

async function setSequence(client, { name, last }) {
  await client.query("SELECT setval($1::regclass, $2::bigint)", [quote(name), last]);
}
