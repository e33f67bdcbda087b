/** What an installation is told by its environment; frozen once read. */
export interface Settings {
  /** TCP port to listen on. */
  readonly port: number;
  readonly host: string;
  /** Origin people use, without a slash at the end. */
  readonly appUrl: string;
  /** Whether Cairn runs its own PostgreSQL. */
  readonly embedded: boolean;
  /** `null` until the embedded database runs. */
  readonly databaseUrl: string | null;
  /** Absolute path. */
  readonly dataDir: string;
  /** At least 32 characters; `null` until made on the embedded default. */
  readonly authSecret: string | null;
  readonly signUp: "open" | "invitation" | "closed";
  readonly demo: boolean;
  /** `null`: mails are written to `dataDir/mail`. */
  readonly smtpUrl: string | null;
  /** Proxies in front whose forwarded addresses are believed. */
  readonly trustProxy: number;
  /** The instant at which tests stop the clock; `null` outside of them. */
  readonly clock: string | null;
}

export function readSettings(
  env: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; messages: string[] };

export function isLoopback(host: string): boolean;
export function settingsEnv(settings: Settings): Record<string, string>;
export function newSecret(): string;
