// The real app on a data directory of its own, started as npm start does, stopped or killed.
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../postgres/cluster.mjs";
import { openPostgres } from "../../postgres.mjs";
import { Refusal } from "../../refusal.mjs";
import { root } from "../../start/run.mjs";
import { childrenOf, isGone, kill } from "./processes.mjs";

const UP_MS = 240_000;

/**
 * @typedef {object} App
 * @property {string} appUrl
 * @property {string} dataDir
 * @property {() => Promise<void>} start starts it, or starts it again
 * @property {() => Promise<void>} healthy waits until it and its database answer
 * @property {() => number[]} processes the starter first, then the server
 * @property {() => Promise<string>} databaseUrl of the running database
 * @property {() => Promise<string>} adminUrl of the same database, for the superuser
 * @property {() => Promise<void>} stop ends everything and removes the directory
 */

/**
 * Starts the built app on a fresh directory and a free port; its words go to .cache/gate-NAME.log.
 * @param {string} name of the gate
 * @param {Record<string, string>} [env]
 * @returns {Promise<App>}
 */
export async function startApp(name, env = {}) {
  const dataDir = await mkdtemp(path.join(tmpdir(), `cairn-${name}-`));
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), APP_URL: appUrl, DATA_DIR: dataDir, DEMO: "0", ...env };
  /** @type {import("node:child_process").ChildProcess | null} */
  let child = null;
  let words = "";
  await mkdir(path.join(root, ".cache"), { recursive: true });
  const log = createWriteStream(path.join(root, `.cache/gate-${name}.log`));

  const start = async () => {
    words = "";
    const starter = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: root,
      env: { ...process.env, ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = starter;
    const hear = (chunk) => {
      words = (words + chunk).slice(-4000);
      log.write(chunk);
    };
    starter.stdout.on("data", hear);
    starter.stderr.on("data", hear);
    const deadline = Date.now() + UP_MS;
    while (!words.includes("Cairn is at")) {
      if (starter.exitCode !== null || Date.now() > deadline) {
        throw new Refusal(`The app did not come up:\n${words}`);
      }
      await wait(20);
    }
  };

  const healthy = async () => {
    const deadline = Date.now() + UP_MS;
    for (;;) {
      const answer = await fetch(`${appUrl}/api/health`).catch(() => null);
      if (answer?.ok) return;
      if (Date.now() > deadline) throw new Refusal(`The app does not become healthy:\n${words}`);
      await wait(25);
    }
  };

  const stop = async () => {
    if (child && child.exitCode === null && child.signalCode === null) {
      const closed = new Promise((resolve) => child?.once("close", resolve));
      child.kill("SIGTERM");
      await closed;
    }
    await rm(dataDir, { recursive: true, force: true });
  };

  process.once("exit", () => child?.kill("SIGTERM"));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
  await start();
  return {
    appUrl,
    dataDir,
    start,
    healthy,
    processes: () => {
      const starter = child?.pid ?? 0;
      const isServer = (command) => /next/.test(command);
      return [starter, ...childrenOf(starter, isServer)];
    },
    databaseUrl: async () => (await openPostgres({ dataDir, share: true })).url,
    adminUrl: async () => {
      const { url, adminUrl } = await openPostgres({ dataDir, share: true });
      return Object.assign(new URL(adminUrl), { pathname: new URL(url).pathname }).href;
    },
    stop,
  };
}

/** Kills processes at once and waits until they are gone. @param {number[]} pids */
export async function killAll(pids) {
  for (const pid of pids) kill(pid);
  while (!pids.every(isGone)) await wait(5);
}
