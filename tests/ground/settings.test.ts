import path from "node:path";
import { describe, expect, test } from "vitest";
import { isLoopback, readSettings, settingsEnv } from "../../scripts/settings.mjs";

const SECRET = "0123456789abcdef0123456789abcdef";
const OWN = { DATABASE_URL: "postgresql://c:p@db:5432/cairn", AUTH_SECRET: SECRET };

const read = (env: Record<string, string>) => {
  const outcome = readSettings(env);
  if (!outcome.ok) throw new Error(outcome.messages.join("\n"));
  return outcome.settings;
};
const messages = (env: Record<string, string>) => {
  const outcome = readSettings(env);
  return outcome.ok ? [] : outcome.messages;
};

test("nothing set means an open Cairn on this machine with its own database", () => {
  expect(read({})).toEqual({
    port: 3000,
    host: "127.0.0.1",
    appUrl: "http://127.0.0.1:3000",
    embedded: true,
    databaseUrl: null,
    dataDir: path.resolve(".data"),
    authSecret: null,
    signUp: "open",
    demo: true,
    smtpUrl: null,
    trustProxy: 0,
    clock: null,
  });
});

test("a database of one's own closes the door and the demo unless said otherwise", () => {
  expect(read(OWN)).toMatchObject({ embedded: false, signUp: "invitation", demo: false });
  expect(read({ ...OWN, SIGN_UP: "open", DEMO: "1" })).toMatchObject({
    signUp: "open",
    demo: true,
  });
});

test("an empty value is an unset one", () => {
  expect(read({ PORT: "", DATABASE_URL: " ", DEMO: "" })).toEqual(read({}));
});

test("the address follows host and port", () => {
  expect(read({ HOST: "::1", PORT: "4000" }).appUrl).toBe("http://[::1]:4000");
  expect(read({ APP_URL: "https://cairn.example.org/" }).appUrl).toBe("https://cairn.example.org");
});

test("the clock stands still for tests alone, and on their own database", () => {
  const clock = "2026-10-14T09:30:00Z";
  expect(read({ CAIRN_CLOCK: clock, CAIRN_TEST: "1" }).clock).toBe(clock);
  for (const env of [{}, { CAIRN_TEST: "0" }, { CAIRN_TEST: "1", ...OWN }]) {
    expect(messages({ ...env, CAIRN_CLOCK: clock }).join()).toContain("CAIRN_CLOCK");
  }
  expect(messages({ CAIRN_CLOCK: "noon", CAIRN_TEST: "1" }).join()).toContain("CAIRN_CLOCK");
});

describe("what is wrong is named, and each thing by itself", () => {
  test.each([
    [{ PORT: "0" }, "PORT"],
    [{ PORT: "65536" }, "PORT"],
    [{ PORT: "80a" }, "PORT"],
    [{ PORT: "1e3" }, "PORT"],
    [{ HOST: "no host" }, "HOST"],
    [{ HOST: "http://x" }, "HOST"],
    [{ APP_URL: "cairn.example.org" }, "APP_URL"],
    [{ APP_URL: "ftp://cairn.example.org" }, "APP_URL"],
    [{ APP_URL: "https://cairn.example.org/app" }, "APP_URL"],
    [{ ...OWN, DATABASE_URL: "mysql://c:p@db/cairn" }, "DATABASE_URL"],
    [{ ...OWN, DATABASE_URL: "postgresql://c:p@db" }, "DATABASE_URL"],
    [{ ...OWN, AUTH_SECRET: "" }, "AUTH_SECRET"],
    [{ ...OWN, AUTH_SECRET: SECRET.slice(1) }, "AUTH_SECRET"],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET"],
    [{ SIGN_UP: "Open" }, "SIGN_UP"],
    [{ DEMO: "yes" }, "DEMO"],
    [{ SMTP_URL: "http://mail" }, "SMTP_URL"],
    [{ TRUST_PROXY: "-1" }, "TRUST_PROXY"],
    [{ TRUST_PROXY: "true" }, "TRUST_PROXY"],
  ])("%j", (env, name) => {
    const said = messages(env as Record<string, string>);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${name} must `));
  });

  test("all at once", () => {
    expect(messages({ PORT: "x", DEMO: "x", SIGN_UP: "x" })).toHaveLength(3);
  });

  test("a password is not repeated", () => {
    expect(messages({ ...OWN, DATABASE_URL: "mysql://c:hunter2@db/x" }).join()).not.toContain(
      "hunter2",
    );
  });
});

test("a process we start reads what we read", () => {
  const settings = { ...read({ PORT: "4000" }), databaseUrl: "postgresql://c:p@h/d" };
  const handed = { ...settings, authSecret: SECRET };
  expect(read(settingsEnv(handed))).toEqual(handed);
});

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.8.9.1", true],
  ["::1", true],
  ["127.0.0.1.example.org", false],
  ["0.0.0.0", false],
])("%s is this machine only: %s", (host, is) => {
  expect(isLoopback(host)).toBe(is);
});
