// One plain connection to a database.
import { Refusal } from "../refusal.mjs";

const OLDEST = 15;

/**
 * @param {string} url
 * @returns {Promise<import("pg").Client>} connected; to be ended by the caller
 * @throws Refusal where the database does not answer
 */
export async function connect(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  // A server that stops says so on every open connection; the query under way rejects with it.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    const why = error.code === "ECONNREFUSED" ? "nothing answers there" : error.message;
    throw new Refusal(`No connection to the database at ${host}${pathname}: ${why}.`, {
      cause: error,
    });
  }
  return client;
}

/** @throws Refusal where the server is older than what Cairn is tested on */
export async function refuseOldServer(client) {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int AS number",
  );
  const major = Math.floor(rows[0].number / 10_000);
  if (major < OLDEST) {
    throw new Refusal(`Cairn needs PostgreSQL ${OLDEST} or newer, and this is ${major}.`);
  }
}
