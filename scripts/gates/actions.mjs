// Everything that is built, changes something and needs a role, actions and addresses, asked directly by
// everybody: without the role it is refused and nothing is written, with it it goes through.
import { say } from "../start/say.mjs";
import { startApp } from "./support/app.mjs";
import { allAllowed } from "./sweep/allowed.mjs";
import { keep } from "./sweep/kept.mjs";
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
  const kept = await keep(await app.databaseUrl());
  for (const [what, attemptsOf] of Object.entries({
    actions: actionAttempts,
    requests: requestAttempts,
  })) {
    const { attempts, wrong: untried } = await attemptsOf(app.appUrl, things);
    const refused = await allRefused(attempts, world, kept);
    say(`${what}: ${refused.tries} tries without the right, ${refused.wrong.length} wrong`);
    const allowed = await allAllowed(attempts, world, kept);
    const { tries, cells } = allowed;
    say(
      `${what}: ${tries} tries with the right, ${cells} doors by person, ${allowed.wrong.length} wrong`,
    );
    wrong.push(...untried, ...refused.wrong, ...allowed.wrong);
    if (refused.tries === 0 || tries === 0) wrong.push(`nothing was tried of the ${what}`);
  }
  await kept.end();
  await closeWorld();
} finally {
  await app.stop();
}
for (const words of wrong.slice(0, 60)) say(`  ${words}`);
process.exit(wrong.length > 0 ? 1 : 0);
