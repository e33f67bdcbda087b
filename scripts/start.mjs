// npm start: from a bare checkout to a served Cairn, doing only what is not done yet.
import { existsSync } from "node:fs";
import path from "node:path";
import { inHandOf } from "./postgres/lock.mjs";
import { giveUp, Refusal } from "./refusal.mjs";
import { readSettings, settingsEnv } from "./settings.mjs";
import { build, generate } from "./start/build.mjs";
import { install } from "./start/install.mjs";
import { freeAddress } from "./start/port.mjs";
import { endAll, must, root } from "./start/run.mjs";
import { say } from "./start/say.mjs";
import { keptSecret } from "./start/secret.mjs";
import { serve } from "./start/serve.mjs";
import { watchDatabase, watchParent } from "./start/watch.mjs";

const dev = process.argv.includes("--dev");
/** What was started, before the server and in order; ended in the opposite one. @type {(() => Promise<void>)[]} */
const endings = [];
let server = null;
let ending = null;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
watchParent(() => end(0));
const starting = start().catch((error) => void end(1, error));

async function start() {
  const outcome = readSettings(process.env);
  if (!outcome.ok) throw new Refusal(outcome.messages.join("\n"));
  refuseSecond(outcome.settings);
  await freeAddress(outcome.settings);
  await install();
  stopHere();
  const settings = await withDatabase(outcome.settings);
  await generate();
  stopHere();
  await prepare(settings);
  if (!dev) await build(settingsEnv(settings));
  stopHere();
  server = serve(settings, { dev });
  server.ended.then((code) => end(code || 1, new Refusal("The server ended by itself.")));
  await server.answering();
  say(`\nCairn is at ${settings.appUrl}\nCtrl-C stops it.\n`);
}

async function withDatabase(settings) {
  const { deploy } = await import("./migrate/deploy.mjs");
  if (!settings.embedded || settings.databaseUrl !== null) {
    told(await deploy(settings.databaseUrl));
    return settings;
  }
  const { openPostgres } = await import("./postgres.mjs");
  const { copyBefore } = await import("./migrate/copy.mjs");
  const postgres = await openPostgres({ dataDir: settings.dataDir, role: "start" });
  endings.push(postgres.stop);
  stopHere();
  await postgres.tell(settings.appUrl);
  told(await deploy(postgres.url, { before: () => copyBefore(postgres) }));
  endings.push(watchDatabase(postgres, (error) => end(1, error)));
  const authSecret = settings.authSecret ?? (await keptSecret(settings.dataDir));
  return { ...settings, databaseUrl: postgres.url, authSecret };
}

async function prepare(settings) {
  if (!existsSync(path.join(root, "scripts/prepare.ts"))) return;
  const command = [process.execPath, "--import", "tsx", "scripts/prepare.ts"];
  await must("Preparing the templates", command, { env: settingsEnv(settings) });
}

function refuseSecond({ embedded, dataDir }) {
  const holder = embedded ? inHandOf(dataDir) : null;
  if (holder?.role !== "start") return;
  const where = holder.note ? ` at ${holder.note}` : "";
  throw new Refusal(
    `Cairn already runs on ${dataDir}${where} (process ${holder.pid}). Stop it first, or set another DATA_DIR and PORT.`,
  );
}

function told(migrations) {
  if (migrations.length > 0) say(`Migrated: ${migrations.join(", ")}.`);
}

/** Leaves the way up where we are on the way down already. */
function stopHere() {
  if (ending) throw new Refusal("stopped");
}

/** Ends everything started, waits for it, and exits. The first call decides. */
function end(code, error) {
  ending ??= (async () => {
    if (error) process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`);
    endAll();
    await server?.end();
    // What is on its way up may hold the database stopped for a copy: it finishes its step first.
    if (!error) await starting;
    for (const stop of endings.reverse()) await stop();
    process.exit(code);
  })().catch(giveUp);
  return ending;
}
