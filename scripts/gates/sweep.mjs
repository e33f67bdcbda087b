// Every reader reads every address as a page, as the router's data and as JSON, and each answer is
// searched for every marker: one that its reader may not see is a leak, one that nobody meets a hole.
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { verbsDone } from "./support/verbs-on.mjs";
import { columnsMarked } from "./sweep/columns.mjs";
import { drafts } from "./sweep/drafts.mjs";
import { live } from "./sweep/live.mjs";
import { mails } from "./sweep/mails.mjs";
import { openWorld } from "./sweep/open.mjs";
import { sweepOver } from "./sweep/read.mjs";
import { report } from "./sweep/report.mjs";

const FEWEST = 20_000;

const app = await startApp("sweep", { SIGN_UP: "open" });
let failed = true;
try {
  const { marks, world } = await openWorld(app);
  const { addresses } = await import("./sweep/addresses.ts");
  const every = addresses(world);
  const swept = await sweepOver(app.appUrl, world, marks.all, every);
  await live(app.appUrl, world, marks.all, swept);
  const searched = await mails(app, world, marks.all, swept);
  say(`mails: ${searched} searched where they arrived`);
  const { places, marked, wrong } = await columnsMarked(await app.databaseUrl());
  say(
    `texts: ${places} places in the database, ${marked} with a marker, ${wrong.length} forgotten`,
  );
  swept.wrong.push(...wrong);
  const typed = await drafts(app, world, every, swept);
  say(
    `drafts: ${typed.compared} answers to others the same before and after what was typed, ` +
      `${typed.differing} another`,
  );
  await verbsDone();
  failed = !report(swept, marks.all) || swept.probes < FEWEST;
  if (swept.probes < FEWEST) say(`fewer than ${FEWEST} probes`);
} finally {
  await app.stop();
}
process.exit(failed ? 1 : 0);
