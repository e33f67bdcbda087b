// Brings a database up to the newest migration, each migration whole or not at all.
import { connect, refuseOldServer } from "../postgres/connect.mjs";
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
      await inTransaction(client, () =>
        applyUpTo(
          engine,
          client,
          names.filter((other) => other <= name),
          folder,
        ),
      );
    }
  });
  return todo;
}

// The script and Prisma's record of it in one transaction: a crash leaves both or neither.
async function inTransaction(client, work) {
  await client.query("BEGIN");
  try {
    await work();
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

/**
 * Has the engine apply the named migrations that are not applied yet, in the caller's transaction.
 * @param {string[]} names
 * @throws Refusal naming the migration that failed and why
 */
export async function applyUpTo(engine, client, names, folder = MIGRATIONS) {
  const list = await migrationsList(folder, names);
  const scripts = list.migrationDirectories.map(({ path, migrationFile }) => ({
    name: path,
    text: migrationFile.content.value,
  }));
  for (const { name, text } of scripts) {
    if (OWN_TRANSACTION.test(text)) {
      throw new Refusal(
        `Migration ${name} holds BEGIN or COMMIT; each is one transaction already.`,
      );
    }
  }
  // The engine tells of a later error than the one that spoiled the transaction.
  let broken = null;
  const query = client.query;
  client.query = (...args) => {
    const answer = query.apply(client, args);
    answer?.catch?.((error) => {
      broken ??= { error, name: scripts.find(({ text }) => text === args[0])?.name };
    });
    return answer;
  };
  try {
    await engine.applyMigrations({ migrationsList: list, filters: FILTERS });
  } catch (error) {
    const name = broken?.name ?? names.at(-1);
    const cause = broken?.error ?? error;
    throw new Refusal(`Migration ${name} failed and changed nothing: ${cause.message}`, { cause });
  } finally {
    client.query = query;
  }
}

async function readApplied(databaseUrl) {
  const client = await connect(databaseUrl);
  try {
    await refuseOldServer(client);
    return await appliedMigrations(client);
  } finally {
    await client.end();
  }
}
