// Starts one PostgreSQL for all service tests, with a migrated database to copy.
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { installJobs } from "../../lib/db/worker";
import { deploy } from "../../scripts/migrate/deploy.mjs";
import { stopServer } from "../../scripts/postgres/cluster.mjs";
import { inHandOf } from "../../scripts/postgres/lock.mjs";
import { openPostgres } from "../../scripts/postgres.mjs";

const PREFIX = "cairn-tests-";
const FRESH_MS = 300_000;

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the server as its superuser. */
    adminUrl: string;
    /** Address of the migrated database, for Cairn's own role. */
    templateUrl: string;
    /** A directory that is removed when all is over. */
    scratch: string;
  }
}

type Server = { adminUrl: string; url: string; dataDir: string; end: () => Promise<void> };

// Each project asks for a server; the first one starts it and stops it after all have run.
const shared = globalThis as { cairnTests?: Promise<Server> };

export default async function setup(project: TestProject) {
  const isFirst = shared.cairnTests === undefined;
  shared.cairnTests ??= serve();
  const { adminUrl, url, dataDir, end } = await shared.cairnTests;
  project.provide("adminUrl", adminUrl);
  project.provide("templateUrl", url);
  project.provide("scratch", dataDir);
  if (!isFirst) return;
  return async () => {
    delete shared.cairnTests;
    await end();
  };
}

async function serve(): Promise<Server> {
  await removeLeftovers();
  const dataDir = await mkdtemp(path.join(tmpdir(), PREFIX));
  const binaries = process.env.CAIRN_TEST_POSTGRES;
  const postgres = await openPostgres({
    dataDir,
    role: "tests",
    careless: true,
    extra: { max_connections: 200 },
    ...(binaries && { binaries }),
  });
  await deploy(postgres.url);
  await installJobs(postgres.url);
  const end = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { adminUrl: postgres.adminUrl, url: postgres.url, dataDir, end };
}

/** A run that was killed leaves its server and files behind. */
async function removeLeftovers() {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const dataDir = path.join(tmpdir(), name);
    const { mtimeMs } = await stat(dataDir).catch(() => ({ mtimeMs: Date.now() }));
    if (inHandOf(dataDir) !== null || Date.now() - mtimeMs < FRESH_MS) continue;
    await stopServer(path.join(dataDir, "postgres")).catch(() => {});
    await rm(dataDir, { recursive: true, force: true }).catch(() => {});
  }
}
