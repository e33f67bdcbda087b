// npm run check: all that needs no browser and not long.
import { giveUp } from "./refusal.mjs";
import { generate } from "./start/build.mjs";
import { install } from "./start/install.mjs";
import { say, took } from "./start/say.mjs";
import { browserless } from "./test/browserless.mjs";
import { forgetSettings } from "./test/env.mjs";
import { words } from "./test/totals.mjs";

try {
  const since = performance.now();
  forgetSettings();
  await install({ dev: true });
  await generate();
  const totals = await browserless({ long: false });
  say(`\nChecked in ${took(since)}.\n${words(totals)}`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
} catch (error) {
  giveUp(error);
}
