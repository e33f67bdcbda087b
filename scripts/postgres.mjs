// Runs Cairn's own PostgreSQL in a data directory: starts it, finds it again, repairs, stops.
import { createHmac } from "node:crypto";
import { accessSync, constants, existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DEFAULT_PACKAGE, postgresPrograms } from "./postgres/binaries.mjs";
import {
  answers,
  createCluster,
  passwordOf,
  refuseOtherMajor,
  startServer,
  stopServer,
  turnLog,
} from "./postgres/cluster.mjs";
import { connect } from "./postgres/connect.mjs";
import { takeInHand } from "./postgres/lock.mjs";
import { isAlive, serving } from "./postgres/pidfile.mjs";
import { give, unprivileged } from "./postgres/user.mjs";
import { Refusal } from "./refusal.mjs";

const WAIT_SECONDS = 120;

/**
 * @typedef {object} Postgres
 * @property {string} url of Cairn's database, for its unprivileged role
 * @property {string} adminUrl of the same server, for the superuser
 * @property {string} cluster PostgreSQL's directory
 * @property {boolean} owned whether this process started or took over the server, and may stop it
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} start starts the stopped server again, on the same port
 * @property {() => Promise<void>} halt stops the server, keeping the directory in hand
 * @property {() => Promise<void>} stop stops what this process owns and gives the directory back
 * @property {(note: string) => Promise<void>} tell leaves a word for others who want the directory
 */

/**
 * Opens the database of a data directory, made where there is none.
 * @param {object} options
 * @param {string} options.dataDir absolute
 * @param {string} [options.role] what the caller does, told to others who want the directory
 * @param {boolean} [options.share] use a server another process runs, instead of waiting or refusing
 * @param {string} [options.binaries] the package that holds the programs
 * @param {boolean} [options.careless] fast and unsafe, for databases that are thrown away
 * @param {Record<string, string | number>} [options.extra] further server settings
 * @returns {Promise<Postgres>}
 * @throws Error saying what is wrong and what to do
 */
export async function openPostgres(options) {
  const { dataDir, role = "cairn", share = false, binaries = DEFAULT_PACKAGE } = options;
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error) =>
    refusePlace(dataDir, error),
  );
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    refusePlace(dataDir, error);
  }
  const cluster = path.join(dataDir, "postgres");
  const hand = await inHand(dataDir, role, share ? cluster : null);
  try {
    return await open({ ...options, cluster, binaries, hand });
  } catch (error) {
    await hand?.release();
    throw error;
  }
}

async function open({ dataDir, cluster, binaries, careless = false, extra, hand }) {
  const programs = await postgresPrograms(binaries);
  const run = unprivileged(existsSync(cluster) ? cluster : dataDir);
  const { file: passwordFile, password } = await passwordOf(dataDir);
  const log = path.join(dataDir, "postgres.log");
  if (!existsSync(cluster)) await createCluster({ cluster, programs, passwordFile, run, careless });
  refuseOtherMajor(cluster, programs);
  if (run.owner && hand !== null) await give(cluster, run.owner);
  await turnLog(log);

  let server = await found(cluster);
  const start = async () => {
    server = await startServer({
      cluster,
      programs,
      run,
      log,
      port: server?.port,
      careless,
      extra,
    });
  };
  if (server === null) await start();
  const rolePassword = createHmac("sha256", password).update("cairn").digest("hex");
  const at = `127.0.0.1:${server.port}`;
  const adminUrl = `postgresql://postgres:${password}@${at}/postgres`;
  if (hand !== null) await prepareDatabase(adminUrl, rolePassword);
  return {
    url: `postgresql://cairn:${rolePassword}@${at}/cairn`,
    adminUrl,
    cluster,
    owned: hand !== null,
    isRunning: () => server !== null && isAlive(server.pid),
    start,
    halt: () => stopServer(cluster),
    stop: async () => {
      if (hand === null) return;
      await stopServer(cluster);
      await hand.release();
    },
    tell: async (note) => hand?.tell(note),
  };
}

/** A server left behind is used on where it answers, else stopped. */
async function found(cluster) {
  const deadline = Date.now() + WAIT_SECONDS * 1000;
  for (let server = serving(cluster); server !== null; server = serving(cluster)) {
    if (server.ready && (await answers(server.port))) return server;
    if (server.ready || Date.now() > deadline) await stopServer(cluster);
    else await wait(100);
  }
  return null;
}

/** Takes the directory in hand; null where `shared` is served by another process and may be used. */
async function inHand(dataDir, role, shared) {
  const deadline = Date.now() + WAIT_SECONDS * 1000;
  for (;;) {
    const taken = await takeInHand(dataDir, role);
    if ("release" in taken) return taken;
    const { holder } = taken;
    if (shared && serving(shared)?.ready) return null;
    const isServing = holder.role === "start";
    if ((isServing && !shared) || Date.now() > deadline) {
      const where = holder.note ? ` at ${holder.note}` : "";
      throw new Refusal(
        isServing
          ? `Cairn already runs on ${dataDir} (process ${holder.pid})${where}. Stop it first, or set another DATA_DIR.`
          : `${dataDir} is in the hands of another process (${holder.role}, process ${holder.pid}).`,
      );
    }
    await wait(100);
  }
}

// The app's role owns its database and nothing else: it may not read files or run programs.
async function prepareDatabase(adminUrl, rolePassword) {
  const client = await connect(adminUrl);
  try {
    const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'cairn'");
    const verb = role.rowCount === 0 ? "CREATE" : "ALTER";
    const right = "LOGIN NOSUPERUSER CREATEDB NOCREATEROLE";
    await client.query(`${verb} ROLE cairn ${right} PASSWORD '${rolePassword}'`);
    const database = await client.query("SELECT 1 FROM pg_database WHERE datname = 'cairn'");
    if (database.rowCount === 0) await client.query("CREATE DATABASE cairn OWNER cairn");
  } finally {
    await client.end();
  }
}

function refusePlace(dataDir, error) {
  throw new Refusal(
    `DATA_DIR ${dataDir} cannot be written by this user (${error.code}): make it yours, or set DATA_DIR to another place.`,
  );
}
