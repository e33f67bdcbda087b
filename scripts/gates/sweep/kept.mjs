// Keeps the database as it stands and puts it back, so that each try begins in the same world.
import pg from "pg";

/** Moved by whoever comes by: when a session or a token was last used. */
const RESTLESS = new Set(["Session", "ApiToken"]);

/**
 * @param {string} url of a database that is thrown away afterwards
 * @returns {Promise<Kept>}
 * @typedef {object} Kept
 * @property {() => Promise<string[]>} moved the tables that tell another thing than those kept
 * @property {() => Promise<void>} putBack all rows as they were
 * @property {() => Promise<void>} end
 */
export async function keep(url) {
  const client = new pg.Client(url);
  // The database may go first, where something else failed.
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query(`SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`);
  const tables = rows.map(({ name }) => name);
  const each = (words) => tables.map((name) => words(`"${name}"`)).join(";\n");
  const { rows: keys } = await client.query(`SELECT conrelid::regclass AS of, conname AS name
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
  // Rows come back in the order of their tables' names; they fit together when all are there.
  for (const { of, name } of keys) {
    await client.query(
      `ALTER TABLE ${of} ALTER CONSTRAINT "${name}" DEFERRABLE INITIALLY IMMEDIATE`,
    );
  }
  await client.query(
    `CREATE SCHEMA kept; ${each((name) => `CREATE TABLE kept.${name} AS TABLE public.${name}`)}`,
  );
  const all = tables.map((name) => `public."${name}"`).join(", ");
  const back = `BEGIN; SET CONSTRAINTS ALL DEFERRED; TRUNCATE ${all};
    ${each((name) => `INSERT INTO public.${name} OVERRIDING SYSTEM VALUE TABLE kept.${name}`)};
    COMMIT`;
  const sums = tables
    .filter((name) => !RESTLESS.has(name))
    .map(
      (name) => `SELECT '${name}' AS name, count(*) || ' ' || coalesce(
        md5(string_agg(t::text, '' ORDER BY t::text)), '') AS sum FROM public."${name}" t`,
    )
    .join(" UNION ALL ");
  const summed = async () => {
    const { rows: told } = await client.query(sums);
    return new Map(told.map(({ name, sum }) => [name, sum]));
  };
  const before = await summed();
  return {
    moved: async () =>
      [...(await summed())].flatMap(([k, sum]) => (before.get(k) === sum ? [] : k)),
    putBack: async () => {
      await client.query(back);
    },
    end: () => client.end(),
  };
}
