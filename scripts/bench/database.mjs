// A PostgreSQL of the bench's own: filled fast and carelessly, measured with the settings of data.

import path from "node:path";
import { runMigrations } from "graphile-worker";
import { postgresOf } from "../gates/support/processes.mjs";
import { deploy } from "../migrate/deploy.mjs";
import { freePort } from "../postgres/cluster.mjs";
import { openPostgres } from "../postgres.mjs";
import { newSecret, readSettings } from "../settings.mjs";
import { serveApp } from "./app.mjs";
import { fill } from "./data.mjs";
import { logStatements } from "./queries.mjs";

const BULK = {
  max_wal_size: "8GB",
  shared_buffers: "1GB",
  // What fills a table made in the same transaction is not written twice.
  wal_level: "minimal",
  max_wal_senders: "0",
};

/** @param {string} dataDir @param {number} plans */
export async function openBench(dataDir, plans) {
  const filling = await openPostgres({ dataDir, role: "bench", careless: true, extra: BULK });
  try {
    await deploy(filling.url);
    await runMigrations({ connectionString: filling.url });
    await fill(filling.url, plans);
  } finally {
    await filling.stop();
  }
  const postgres = await openPostgres({ dataDir, role: "bench" });
  const secret = newSecret();
  return {
    url: postgres.url,
    secret,
    log: path.join(dataDir, "postgres.log"),
    stop: postgres.stop,
    /** Serves the app while `work` lasts. */
    served: async ({ isLogged }, work) => {
      await logStatements(postgres.adminUrl, "cairn", isLogged);
      const env = {
        PORT: String(await freePort()),
        DATABASE_URL: postgres.url,
        CAIRN_EMBEDDED: "1",
        AUTH_SECRET: secret,
        DATA_DIR: dataDir,
        DEMO: "0",
      };
      const outcome = readSettings(env);
      if (!outcome.ok) throw new Error(outcome.messages.join("\n"));
      const server = await serveApp(outcome.settings);
      try {
        return await work(outcome.settings.appUrl, () => [server.pid, ...postgresOf(dataDir)]);
      } finally {
        await server.end();
      }
    },
  };
}
