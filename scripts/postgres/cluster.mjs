// Makes a PostgreSQL directory with safe settings, and starts and stops a server on it.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, closeSync, existsSync, openSync, readFileSync, statSync } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { createConnection, createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../refusal.mjs";
import { newSecret } from "../settings.mjs";
import { forgetDead, isAlive, isGone, serving } from "./pidfile.mjs";
import { give } from "./user.mjs";

const START_SECONDS = 120;
const STOP_SECONDS = 60;
const LOG_BYTES = 5_000_000;
const ROOT_ENV = { LC_ALL: "C.UTF-8", TZ: "UTC", PATH: process.env.PATH ?? "" };

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  timezone: "UTC",
  log_timezone: "UTC",
  jit: "off",
};
// For databases that are thrown away: never for data.
const CARELESS = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };

/** The superuser's password, made once and readable by its owner only. */
export async function passwordOf(dataDir) {
  const file = path.join(dataDir, "postgres.password");
  if (!existsSync(file)) {
    await writeFile(file, newSecret(), { mode: 0o600, flag: "wx", flush: true });
  }
  chmodSync(file, 0o600);
  return { file, password: readFileSync(file, "utf8").trim() };
}

/** Makes the directory beside and moves it into place, so that a half-made one is never served. */
export async function createCluster({ cluster, programs, passwordFile, run, careless }) {
  const half = `${cluster}.new`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  if (run.owner) {
    await give(half, run.owner);
    await give(passwordFile, run.owner);
  }
  const [command, ...args] = [
    ...run.prefix,
    programs.initdb,
    ...["-D", half, "-U", "postgres", "--pwfile", passwordFile, "--auth=scram-sha-256"],
    ...["--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums"],
    ...(careless ? ["--no-sync"] : []),
  ];
  const made = spawnSync(command, args, { encoding: "utf8", env: ROOT_ENV, cwd: "/" });
  if (made.status !== 0) {
    const why = made.error?.message ?? `${made.stdout}\n${made.stderr}`.trim();
    throw new Refusal(`PostgreSQL's directory could not be made:\n${why}`);
  }
  await rename(half, cluster);
  const parent = await open(path.dirname(cluster));
  await parent.sync();
  await parent.close();
}

/** Refuses a directory that another major version wrote; neither can read the other's. */
export function refuseOtherMajor(cluster, programs) {
  const made = Number.parseInt(readFileSync(path.join(cluster, "PG_VERSION"), "utf8"), 10);
  if (made === programs.major) return;
  throw new Refusal(
    `The data in ${cluster} was written by PostgreSQL ${made}, and this Cairn brings ${programs.major}, which cannot read it. ` +
      "Make a backup with the Cairn that wrote it (npm run backup), move the directory away, and restore here (npm run restore FILE).",
  );
}

/**
 * Starts a server and waits until it takes connections.
 * @returns {Promise<{ pid: number, port: number }>}
 * @throws Error with the end of the server's log
 */
export async function startServer({ cluster, programs, run, log, port, careless, extra = {} }) {
  const deadline = Date.now() + START_SECONDS * 1000;
  for (;;) {
    await forgetDead(cluster);
    const from = prepareLog(log);
    const chosen = await freePort(port);
    const settings = { ...SETTINGS, ...(careless ? CARELESS : {}), ...extra, port: chosen };
    const pid = launch({ cluster, programs, run, log, settings });
    const outcome = await untilReady(cluster, pid, deadline);
    if (outcome === "ready") return { pid, port: chosen };
    const tail = readFileSync(log)
      .subarray(from)
      .toString("utf8")
      .trim()
      .split("\n")
      .slice(-15)
      .join("\n");
    // Helpers of a killed server hold its memory a moment longer; a port may be lost to another.
    const passing = /still in use|Address already in use/.test(tail);
    if (outcome === "late" || !passing || Date.now() > deadline) {
      const what =
        outcome === "late" ? `did not start within ${START_SECONDS} s` : "stopped while starting";
      if (outcome === "late") await stopServer(cluster).catch(() => {});
      throw new Refusal(`PostgreSQL ${what}. The end of ${log}:\n${tail}`);
    }
    await wait(200);
  }
}

function launch({ cluster, programs, run, log, settings }) {
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [command, ...args] = [...run.prefix, programs.postgres, "-D", cluster, ...options];
  const out = openSync(log, "a", 0o600);
  try {
    // Its own process group: Ctrl-C reaches us alone, and we stop it last.
    const child = spawn(command, args, {
      detached: true,
      stdio: ["ignore", out, out],
      env: ROOT_ENV,
      cwd: "/",
    });
    child.on("error", () => {});
    child.unref();
    if (child.pid === undefined) throw new Refusal(`${command} could not be run.`);
    return child.pid;
  } finally {
    closeSync(out);
  }
}

async function untilReady(cluster, pid, deadline) {
  while (Date.now() < deadline) {
    const server = serving(cluster);
    if (server?.ready && server.pid === pid) return "ready";
    if (!isAlive(pid)) return "dead";
    await wait(15);
  }
  return "late";
}

/** Stops the server on a directory by a fast shutdown and waits until it is gone. */
export async function stopServer(cluster) {
  const server = serving(cluster);
  if (server === null) return;
  const asked = Date.now();
  let urged = false;
  process.kill(server.pid, "SIGINT");
  while (!isGone(cluster) || isAlive(server.pid)) {
    if (!isAlive(server.pid)) return;
    const seconds = (Date.now() - asked) / 1000;
    if (seconds > STOP_SECONDS / 2 && !urged) {
      process.kill(server.pid, "SIGQUIT");
      urged = true;
    }
    if (seconds > STOP_SECONDS)
      throw new Refusal(`PostgreSQL (process ${server.pid}) does not stop.`);
    await wait(20);
  }
}

/** Whether something listens on a loopback port. */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1", timeout: 2000 });
    const done = (is) => {
      socket.destroy();
      resolve(is);
    };
    socket.on("connect", () => done(true));
    socket.on("error", () => done(false));
    socket.on("timeout", () => done(false));
  });
}

/** The wished port where it is free, else any. @param {number} [wished] */
export function freePort(wished = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", (error) => (wished === 0 ? reject(error) : resolve(freePort())));
    probe.listen(wished, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

function prepareLog(log) {
  if (!existsSync(log)) return 0;
  const { size } = statSync(log);
  return size;
}

/** Puts a log that has grown long aside; one older is kept. */
export async function turnLog(log) {
  if (existsSync(log) && statSync(log).size > LOG_BYTES) await rename(log, `${log}.1`);
}
