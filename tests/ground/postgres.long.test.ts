import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { isAlive } from "../../scripts/postgres/pidfile.mjs";
import { openPostgres } from "../../scripts/postgres.mjs";
import { ask, temporary } from "../support/ground";

const root = path.resolve(import.meta.dirname, "../..");
const isRoot = process.getuid?.() === 0;

// Making a directory takes longest, so most tests take turns on one.
const shared = mkdtempSync(path.join(tmpdir(), "cairn-ground-"));
afterAll(() => rmSync(shared, { recursive: true, force: true }));

async function open(dataDir: string, options: { role?: string; careless?: boolean } = {}) {
  const postgres = await openPostgres({ dataDir, ...options });
  onTestFinished(() => postgres.stop());
  return postgres;
}

const pidOf = (cluster: string) =>
  Number(readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);

/** Another process that opens the directory, says so, and stays until it is killed. */
async function elsewhere(dataDir: string): Promise<ChildProcess> {
  const script = `
    import { openPostgres } from "./scripts/postgres.mjs";
    await openPostgres({ careless: true, dataDir: ${JSON.stringify(dataDir)}, role: "start" });
    console.log("open");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  await new Promise((resolve, reject) => {
    child.stdout.once("data", resolve);
    child.once("close", () => reject(new Error("it ended")));
  });
  return child;
}

test("a new database is safe: nobody without the password, from nowhere else, nothing lost", async () => {
  const postgres = await open(shared);
  const settings = await ask(
    postgres.adminUrl,
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes',
      'synchronous_commit', 'data_checksums', 'listen_addresses', 'unix_socket_directories',
      'password_encryption', 'TimeZone', 'server_encoding') ORDER BY name`,
  );
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    data_checksums: "on",
    fsync: "on",
    full_page_writes: "on",
    listen_addresses: "127.0.0.1",
    password_encryption: "scram-sha-256",
    server_encoding: "UTF8",
    synchronous_commit: "on",
    TimeZone: "UTC",
    unix_socket_directories: "",
  });
  const doors = await ask(
    postgres.adminUrl,
    "SELECT DISTINCT auth_method AS by FROM pg_hba_file_rules",
  );
  expect(doors).toEqual([{ by: "scram-sha-256" }]);
  expect(statSync(path.join(shared, "postgres.password")).mode & 0o777).toBe(0o600);
  expect(statSync(postgres.cluster).mode & 0o777).toBe(0o700);
  const role = await ask(
    postgres.url,
    "SELECT rolsuper FROM pg_roles WHERE rolname = current_user",
  );
  expect(role).toEqual([{ rolsuper: false }]);
  const wrong = postgres.url.replace(/:[^:@]+@/, ":wrong@");
  await expect(ask(wrong, "SELECT 1")).rejects.toThrow(/password authentication failed/);
});

test("what was acknowledged outlives a killed server, which starts again on its port", async () => {
  const postgres = await open(shared);
  await ask(postgres.url, "DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 7 AS n");
  process.kill(pidOf(postgres.cluster), "SIGKILL");
  await expect.poll(() => postgres.isRunning()).toBe(false);
  await postgres.start();
  expect(await ask(postgres.url, "SELECT n FROM kept")).toEqual([{ n: 7 }]);
});

test("a server whose starter was killed is found and used on", async () => {
  const other = await elsewhere(shared);
  const pid = pidOf(path.join(shared, "postgres"));
  other.kill("SIGKILL");
  await new Promise((resolve) => other.once("close", resolve));
  const postgres = await open(shared, { role: "start", careless: true });
  expect(pidOf(postgres.cluster)).toBe(pid);
  expect(postgres.owned).toBe(true);
  await postgres.stop();
  expect(isAlive(pid)).toBe(false);
});

test("one directory has one owner: a second start is refused, a visitor shares", async () => {
  const postgres = await open(shared, { role: "start", careless: true });
  await postgres.tell("http://127.0.0.1:3000");
  await expect(openPostgres({ dataDir: shared, role: "start" })).rejects.toThrow(
    /Cairn already runs on .* at http:\/\/127\.0\.0\.1:3000/,
  );
  const visitor = await openPostgres({ dataDir: shared, role: "backup", share: true });
  expect(visitor.owned).toBe(false);
  expect(await ask(visitor.url, "SELECT 1 AS n")).toEqual([{ n: 1 }]);
  await visitor.stop();
  expect(postgres.isRunning()).toBe(true);
});

test("a note that names another program's process does not stop the start", async () => {
  const first = await openPostgres({ dataDir: shared, careless: true });
  await first.stop();
  writeFileSync(
    path.join(first.cluster, "postmaster.pid"),
    `${process.pid}\n${first.cluster}\n1700000000\n5432\n\n127.0.0.1\n  1 1\nready\n`,
  );
  const again = await open(shared, { careless: true });
  expect(await ask(again.url, "SELECT 1 AS n")).toEqual([{ n: 1 }]);
});

test("data of another major version is left alone, and the message says what to do", async () => {
  const first = await openPostgres({ dataDir: shared, careless: true });
  await first.stop();
  const version = path.join(first.cluster, "PG_VERSION");
  const was = readFileSync(version, "utf8");
  onTestFinished(() => writeFileSync(version, was));
  writeFileSync(version, "14\n");
  await expect(openPostgres({ dataDir: shared, careless: true })).rejects.toThrow(
    /PostgreSQL 14.*npm run backup/,
  );
});

test("a start that fails shows the end of the server's log", async () => {
  const extra = { shared_buffers: "nonsense" };
  await expect(openPostgres({ dataDir: shared, extra, careless: true })).rejects.toThrow(
    /invalid value for parameter "shared_buffers"/,
  );
});

// One with a name, and one that is but a number, as containers have.
test.runIf(isRoot).each([65_534, 12_345])(
  "it runs for ordinary user %i, and then for root on the same data",
  async (user) => {
    const dataDir = await temporary();
    chownSync(dataDir, user, user);
    chmodSync(dataDir, 0o700);
    const ids = [`--reuid=${user}`, `--regid=${user}`, "--clear-groups"];
    const script = `
    import { openPostgres } from "./scripts/postgres.mjs";
    const postgres = await openPostgres({ careless: true, dataDir: ${JSON.stringify(dataDir)} });
    await postgres.stop();
    console.log("fine");`;
    const node = [process.execPath, "--input-type=module", "-e", script];
    const run = spawnSync("setpriv", [...ids, ...node], { cwd: root, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe("fine\n");
    const postgres = await open(dataDir);
    expect(await ask(postgres.url, "SELECT 1 AS n")).toEqual([{ n: 1 }]);
    expect(statSync(path.join(postgres.cluster, "postmaster.pid")).uid).toBe(user);
  },
);
