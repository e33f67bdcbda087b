// Knows how this installation is set up: the checked settings, read once.
import { readSettings, type Settings } from "../scripts/settings.mjs";

export { isLoopback } from "../scripts/settings.mjs";

/** Settings of a running app: the database and the secret are there. */
export type AppSettings = Settings & { readonly databaseUrl: string; readonly authSecret: string };

let read: AppSettings | undefined;

/**
 * The settings of this process.
 * @throws Error listing every wrong setting, a line each
 */
export function settings(): AppSettings {
  read ??= readOnce();
  return read;
}

function readOnce(): AppSettings {
  const outcome = readSettings(process.env);
  if (!outcome.ok) throw new Error(`Cairn's settings:\n${outcome.messages.join("\n")}`);
  const { databaseUrl, authSecret } = outcome.settings;
  if (databaseUrl === null || authSecret === null) {
    throw new Error("DATABASE_URL and AUTH_SECRET are handed over by npm start; both must be set.");
  }
  return Object.freeze({ ...outcome.settings, databaseUrl, authSecret });
}
