// The one place that reads and checks settings: names, defaults and what may stand in each.
import { randomBytes } from "node:crypto";
import { isIP } from "node:net";
import path from "node:path";

/** @typedef {import("./settings.mjs").Settings} Settings */

const HOST_NAME =
  /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;
const SIGN_UPS = ["open", "invitation", "closed"];

/**
 * Reads every setting from an environment; an empty value counts as unset.
 * @param {Record<string, string | undefined>} env
 * @returns {{ ok: true, settings: Settings } | { ok: false, messages: string[] }}
 *   one message a wrong setting, each naming it and saying what would be right
 */
export function readSettings(env) {
  /** @type {string[]} */
  const messages = [];
  const given = (name) => env[name]?.trim() || undefined;
  const fail = (name, wish) => {
    messages.push(`${name} must be ${wish}, and it is ${JSON.stringify(given(name) ?? "")}.`);
  };

  const port = wholeNumber(given("PORT") ?? "3000", 1, 65_535);
  if (port === null) fail("PORT", "a whole number from 1 to 65535");

  const host = given("HOST") ?? "127.0.0.1";
  if (!isIP(host) && !HOST_NAME.test(host))
    fail("HOST", "a host name or an IP address to listen on");

  const appUrl = origin(
    given("APP_URL") ?? `http://${isIP(host) === 6 ? `[${host}]` : host}:${port ?? 3000}`,
  );
  if (appUrl === null && given("APP_URL")) {
    fail("APP_URL", "an address like https://cairn.example.org, without a path");
  }

  const databaseUrl = given("DATABASE_URL") ?? null;
  if (databaseUrl !== null && !isPostgresUrl(databaseUrl)) {
    // The value holds a password, so it is not repeated.
    messages.push("DATABASE_URL must be like postgresql://user:password@host:5432/database.");
  }
  const embedded = databaseUrl === null || given("CAIRN_EMBEDDED") === "1";

  const dataDir = path.resolve(/*turbopackIgnore: true*/ given("DATA_DIR") ?? ".data");

  const authSecret = given("AUTH_SECRET") ?? null;
  if (authSecret !== null && authSecret.length < 32) {
    messages.push(
      "AUTH_SECRET must have at least 32 characters, for example from: openssl rand -hex 32.",
    );
  }
  if (authSecret === null && !embedded) {
    messages.push(
      "AUTH_SECRET must be set where DATABASE_URL is, for example from: openssl rand -hex 32.",
    );
  }

  const signUp = given("SIGN_UP") ?? (embedded ? "open" : "invitation");
  if (!SIGN_UPS.includes(signUp)) fail("SIGN_UP", "open, invitation or closed");

  const demo = given("DEMO") ?? (embedded ? "1" : "0");
  if (demo !== "0" && demo !== "1") fail("DEMO", "1 or 0");

  const smtpUrl = given("SMTP_URL") ?? null;
  if (smtpUrl !== null && !isUrl(smtpUrl, ["smtp:", "smtps:"])) {
    messages.push("SMTP_URL must be like smtp://user:password@host:587 or smtps://….");
  }

  const trustProxy = wholeNumber(given("TRUST_PROXY") ?? "0", 0, 10);
  if (trustProxy === null) fail("TRUST_PROXY", "the number of proxies in front, 0 to 10");

  const clock = given("CAIRN_CLOCK") ?? null;
  if (clock !== null && !(embedded && given("CAIRN_TEST") === "1")) {
    messages.push(
      "CAIRN_CLOCK stops the clock and is for Cairn's own tests alone; please unset it.",
    );
  } else if (clock !== null && Number.isNaN(Date.parse(clock))) {
    fail("CAIRN_CLOCK", "an instant like 2026-10-14T09:30:00Z");
  }

  if (messages.length > 0) return { ok: false, messages };
  const settings = {
    port,
    host,
    appUrl,
    embedded,
    databaseUrl,
    dataDir,
    authSecret,
    signUp,
    demo: demo === "1",
    smtpUrl,
    trustProxy,
    clock,
  };
  return { ok: true, settings: Object.freeze(/** @type {Settings} */ (settings)) };
}

/** Whether a host is reached from this machine only. @param {string} host */
export function isLoopback(host) {
  return LOOPBACK.test(host);
}

/**
 * The environment that hands settled settings to a process we start, so that it reads the same.
 * @param {Settings} settings with database and secret filled in
 * @returns {Record<string, string>}
 */
export function settingsEnv(settings) {
  return {
    PORT: String(settings.port),
    HOST: settings.host,
    APP_URL: settings.appUrl,
    DATABASE_URL: settings.databaseUrl ?? "",
    CAIRN_EMBEDDED: settings.embedded ? "1" : "0",
    DATA_DIR: settings.dataDir,
    AUTH_SECRET: settings.authSecret ?? "",
    NEXTAUTH_URL: settings.appUrl,
    NEXTAUTH_SECRET: settings.authSecret ?? "",
    SIGN_UP: settings.signUp,
    DEMO: settings.demo ? "1" : "0",
    SMTP_URL: settings.smtpUrl ?? "",
    TRUST_PROXY: String(settings.trustProxy),
    CAIRN_CLOCK: settings.clock ?? "",
    CAIRN_TEST: settings.clock === null ? "" : "1",
  };
}

/** 32 random bytes as text, for secrets and passwords. */
export function newSecret() {
  return randomBytes(32).toString("base64url");
}

function wholeNumber(text, least, most) {
  if (!/^\d{1,6}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

function isUrl(text, protocols) {
  return (
    URL.canParse(text) &&
    protocols.includes(new URL(text).protocol) &&
    new URL(text).hostname !== ""
  );
}

function isPostgresUrl(text) {
  return isUrl(text, ["postgres:", "postgresql:"]) && new URL(text).pathname.length > 1;
}

function origin(text) {
  if (!isUrl(text, ["http:", "https:"])) return null;
  const url = new URL(text);
  const bare = url.pathname === "/" && !url.search && !url.hash && !url.username;
  return bare ? url.origin : null;
}
