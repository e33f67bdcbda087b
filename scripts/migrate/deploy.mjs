// Brings a database up to the newest migration, each migration whole or not at all.
import pg from "pg";
import { Refusal } from "../refusal.mjs";
import { withEngine } from "./engine.mjs";
import { appliedMigrations, MIGRATIONS, migrationNames, migrationsList } from "./history.mjs";

const FILTERS = { externalTables: [], externalEnums: [] };
const OWN_TRANSACTION = /^\s*(BEGIN|COMMIT|ROLLBACK|START\s+TRANSACTION)\b/im;

/**
 * @param {string} databaseUrl
 * @param {string} [folder]
 * @returns {Promise<string[]>} names still to be applied, oldest first
 * @throws Error where a newer Cairn has been at the database
 */
export async function pending(databaseUrl, folder = MIGRATIONS) {
  return (await compare(databaseUrl, folder)).todo;
}

async function compare(databaseUrl, folder) {
  const names = await migrationNames(folder);
  const { applied, failed } = await readApplied(databaseUrl);
  if (failed.length > 0) {
    throw new Refusal(
      `Migration ${failed[0]} was begun by another program and never finished. Finish it or undo it, then mark it: npx prisma migrate resolve.`,
    );
  }
  const unknown = applied.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(
      `The database has had migrations that this Cairn does not know (${unknown.join(", ")}): a newer Cairn wrote it. Start that one, or restore an older backup.`,
    );
  }
  return {
    names,
    todo: names.filter((name) => !applied.includes(name)),
    isNew: applied.length === 0,
  };
}

/**
 * Applies what is pending.
 * @param {string} databaseUrl
 * @param {{ before?: (names: string[]) => Promise<void>, folder?: string, upTo?: string }} [options]
 *   `before` runs once, only when there is something to apply to a database in use; `upTo` is the last to apply
 * @returns {Promise<string[]>} names applied
 * @throws Error naming the migration that failed, which has then changed nothing
 */
export async function deploy(databaseUrl, { before, folder = MIGRATIONS, upTo } = {}) {
  const { names, isNew, ...compared } = await compare(databaseUrl, folder);
  const todo = compared.todo.filter((name) => !upTo || name <= upTo);
  if (todo.length === 0) return [];
  if (!isNew) await before?.(todo);
  await withEngine(databaseUrl, async (engine, client) => {
    for (const name of todo) {
      const list = await migrationsList(
        folder,
        names.filter((other) => other <= name),
      );
      await applyOne(engine, client, name, list);
    }
  });
  return todo;
}

// The script and Prisma's record of it in one transaction: a crash leaves both or neither.
async function applyOne(engine, client, name, list) {
  const script = list.migrationDirectories.at(-1)?.migrationFile.content.value ?? "";
  let cause;
  const query = client.query;
  client.query = (...args) => {
    const answer = query.apply(client, args);
    answer?.catch?.((error) => {
      cause ??= error;
    });
    return answer;
  };
  try {
    if (OWN_TRANSACTION.test(script)) {
      throw new Refusal(
        "it holds its own BEGIN or COMMIT, and each migration is one transaction already",
      );
    }
    await client.query("BEGIN");
    await engine.applyMigrations({ migrationsList: list, filters: FILTERS });
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    const why = (cause ?? error).message;
    throw new Refusal(`Migration ${name} failed and changed nothing: ${why}`, {
      cause: cause ?? error,
    });
  } finally {
    client.query = query;
  }
}

async function readApplied(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 15_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await appliedMigrations(client);
  } finally {
    await client.end();
  }
}
