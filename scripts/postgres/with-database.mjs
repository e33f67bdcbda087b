// Runs a command on the database the settings name, starting the embedded one for as long as needed.
import { openPostgres } from "../postgres.mjs";
import { Refusal } from "../refusal.mjs";
import { readSettings } from "../settings.mjs";

/**
 * @template T
 * @param {Record<string, string | undefined>} env
 * @param {{ role: string, share: boolean }} options
 * @param {(at: { url: string, dataDir: string, postgres: import("../postgres.mjs").Postgres | null }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(env, options, work) {
  // The secret is no concern of a command that only visits the database.
  const outcome = readSettings({ ...env, AUTH_SECRET: env.AUTH_SECRET || "-".repeat(32) });
  if (!outcome.ok) throw new Refusal(outcome.messages.join("\n"));
  const { databaseUrl, dataDir } = outcome.settings;
  if (databaseUrl !== null) return work({ url: databaseUrl, dataDir, postgres: null });
  const postgres = await openPostgres({ dataDir, ...options });
  try {
    return await work({ url: postgres.url, dataDir, postgres });
  } finally {
    await postgres.stop();
  }
}
