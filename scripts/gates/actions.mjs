// Everything that is built, changes something and needs a role, actions and addresses, asked directly by
// everybody without it: refused, and nothing is written.
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { closeWorld, openWorld } from "./sweep/open.mjs";
import { actionAttempts } from "./sweep/post.mjs";
import { allRefused } from "./sweep/refused.mjs";
import { requestAttempts } from "./sweep/request.mjs";

const app = await startApp("actions", { SIGN_UP: "open" });
const wrong = [];
try {
  const { world } = await openWorld(app);
  const { thingsOf } = await import("./sweep/things.ts");
  const things = await thingsOf(world);
  for (const [what, attemptsOf] of Object.entries({
    actions: actionAttempts,
    requests: requestAttempts,
  })) {
    const { attempts, wrong: untried } = await attemptsOf(app.appUrl, things);
    const found = await allRefused(attempts, world);
    wrong.push(...untried, ...found.wrong);
    say(`${what}: ${found.tries} tries without the right to it, ${found.wrong.length} wrong`);
    if (found.tries === 0) wrong.push(`nothing was tried of the ${what}`);
  }
  await closeWorld();
} finally {
  await app.stop();
}
for (const words of wrong.slice(0, 60)) say(`  ${words}`);
process.exit(wrong.length > 0 ? 1 : 0);
