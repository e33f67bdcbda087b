// One plain connection to a database.

/**
 * @param {string} url
 * @returns {Promise<import("pg").Client>} connected; to be ended by the caller
 */
export async function connect(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  // A server that stops says so on every open connection; the query under way rejects with it.
  client.on("error", () => {});
  await client.connect();
  return client;
}
