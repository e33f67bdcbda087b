// Every action that is built, posted directly by everybody who has no right to it: refused, and
// nothing is written.
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { closeWorld, openWorld } from "./sweep/open.mjs";
import { postActions } from "./sweep/post.mjs";

const app = await startApp("actions", { SIGN_UP: "open" });
let wrong = ["it did not end"];
try {
  const { world } = await openWorld(app);
  wrong = await postActions(app.appUrl, world);
  await closeWorld();
} finally {
  await app.stop();
}
for (const words of wrong.slice(0, 60)) say(`  ${words}`);
process.exit(wrong.length > 0 ? 1 : 0);
