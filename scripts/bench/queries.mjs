// Counts the queries of a page by PostgreSQL's own log. Who asks and whether she may is not counted.
import { readFileSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "../postgres/connect.mjs";

/** Has the database log every statement of connections made from now on. */
export async function logStatements(adminUrl, database, isOn) {
  const client = await connect(adminUrl);
  try {
    const how = isOn ? "SET log_statement = 'all'" : "RESET log_statement";
    await client.query(`ALTER DATABASE "${database}" ${how}`);
  } finally {
    await client.end();
  }
}

const STATEMENT = /LOG: {2}(?:execute [^:]+|statement): (.*)/g;
const FRAME = /^(BEGIN|COMMIT|ROLLBACK|SET|DEALLOCATE|SELECT 1$)/i;
/** The worker looks for jobs of its own accord. */
const JOBS = /"graphile_worker"/;
const SESSION = /"(Session|ApiToken)"/;
/** Asked together with what a page shows, permission is counted with it. */
const PERMISSION = /^(?!.* AS answer\b).*ARRAY\(SELECT role::text FROM "Participant"/;

/**
 * @param {string} log PostgreSQL's log file
 * @param {() => Promise<unknown>} work one request
 * @returns {Promise<string[]>} the queries it asked, but those of session and permission
 */
export async function queriesOf(log, work) {
  const { size } = statSync(log);
  await work();
  await wait(300);
  const words = readFileSync(log).subarray(size).toString("utf8").replace(/\n\t/g, " ");
  return [...words.matchAll(STATEMENT)]
    .map(([, query]) => (query ?? "").replace(/\s+/g, " ").trim())
    .filter((query) => ![FRAME, JOBS, SESSION, PERMISSION].some((known) => known.test(query)));
}
