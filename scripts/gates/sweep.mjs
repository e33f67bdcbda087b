// Every reader reads every address as a page, as the router's data and as JSON, and each answer is
// searched for every marker: one that its reader may not see is a leak, one that nobody meets a hole.
import { readFileSync } from "node:fs";
import path from "node:path";
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { live } from "./sweep/live.mjs";
import { sweepOver } from "./sweep/read.mjs";
import { report } from "./sweep/report.mjs";

const FEWEST = 20_000;

const app = await startApp("sweep", { SIGN_UP: "open" });
let failed = true;
try {
  // The verbs run here, on the app's own database.
  Object.assign(process.env, {
    DATABASE_URL: await app.databaseUrl(),
    AUTH_SECRET: readFileSync(path.join(app.dataDir, "auth-secret"), "utf8").trim(),
    APP_URL: app.appUrl,
    DATA_DIR: app.dataDir,
    CAIRN_EMBEDDED: "1",
    DEMO: "0",
    SIGN_UP: "open",
  });
  const { markers } = await import("./sweep/markers.ts");
  const { worldOf } = await import("./sweep/world.ts");
  const { addresses } = await import("./sweep/addresses.ts");
  const { db } = await import("../../lib/db/client.ts");
  const marks = markers();
  const world = await worldOf(marks);
  const swept = await sweepOver(app.appUrl, world, marks.all, addresses(world));
  await live(app.appUrl, world, marks.all, swept);
  await db().$disconnect();
  failed = !report(swept, marks.all) || swept.probes < FEWEST;
  if (swept.probes < FEWEST) say(`fewer than ${FEWEST} probes`);
} finally {
  await app.stop();
}
process.exit(failed ? 1 : 0);
