// The whole table of rights at the doors of the built app: every thing in every state, every verb,
// everybody, as a page, as the router's data, as an action, as a plain form and through the API.
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { keeper as keeperOf } from "./support/kept.mjs";
import { verbsDone, verbsOn } from "./support/verbs-on.mjs";

/** Fewer than these and something was left out. */
const FEWEST = { page: 1_500, rsc: 1_500, action: 3_000, form: 300, api: 5_000 };
const MOST_TOLD = 60;

const app = await startApp("matrix", { SIGN_UP: "open" });
const tried = {
  ...{ cells: 0, wrong: [] },
  requests: { page: 0, rsc: 0, action: 0, form: 0, api: 0 },
};
try {
  await verbsOn(app);
  const { everybody } = await import("./matrix/people.ts");
  const { tryRow } = await import("./matrix/tries.mjs");
  const { nameOf } = await import("../../tests/access/cells.ts");
  const { TABLE } = await import("../../tests/access/table.ts");
  const { worldFor } = await import("../../tests/access/world.ts");
  const cast = await everybody();
  const keeper = await keeperOf(await app.adminUrl());
  const empty = await keeper.keep("empty");
  for (const row of TABLE) {
    try {
      await empty.putBack();
      const world = await worldFor(cast, row);
      const kept = await keeper.keep("kept");
      await tryRow(row, { appUrl: app.appUrl, cast, world, kept, keeper }, tried);
    } catch (error) {
      // What its owner may not do any more breaks the row's world, and is no less wrong.
      tried.wrong.push(`${nameOf(row)}: ${error}`);
    }
  }
  await keeper.end();
  await verbsDone();
} finally {
  await app.stop();
}
const { cells, requests, wrong } = tried;
for (const [kind, fewest] of Object.entries(FEWEST)) {
  if (requests[kind] < fewest) wrong.push(`only ${requests[kind]} requests of kind ${kind}`);
}
const sum = Object.values(requests).reduce((a, b) => a + b, 0);
const parts = `pages ${requests.page}, rsc ${requests.rsc}, actions ${requests.action}`;
say(
  `matrix: ${cells} cells, ${sum} requests (${parts}, forms ${requests.form}, api ${requests.api}), ${wrong.length} wrong`,
);
for (const words of wrong.slice(0, MOST_TOLD)) say(`  ${words}`);
process.exit(wrong.length > 0 ? 1 : 0);
