// Every reader reads every address as a page, as the router's data and as JSON, and each answer is
// searched for every marker: one that its reader may not see is a leak, one that nobody meets a hole.
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { verbsDone } from "./support/verbs-on.mjs";
import { live } from "./sweep/live.mjs";
import { openWorld } from "./sweep/open.mjs";
import { sweepOver } from "./sweep/read.mjs";
import { report } from "./sweep/report.mjs";

const FEWEST = 20_000;

const app = await startApp("sweep", { SIGN_UP: "open" });
let failed = true;
try {
  const { marks, world } = await openWorld(app);
  const { addresses } = await import("./sweep/addresses.ts");
  const swept = await sweepOver(app.appUrl, world, marks.all, addresses(world));
  await live(app.appUrl, world, marks.all, swept);
  await verbsDone();
  failed = !report(swept, marks.all) || swept.probes < FEWEST;
  if (swept.probes < FEWEST) say(`fewer than ${FEWEST} probes`);
} finally {
  await app.stop();
}
process.exit(failed ? 1 : 0);
