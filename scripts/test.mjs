// npm test: from a bare checkout to the counts of every test, the browser's included.
import { giveUp, Refusal } from "./refusal.mjs";
import { build, generate } from "./start/build.mjs";
import { install } from "./start/install.mjs";
import { endAll } from "./start/run.mjs";
import { say, took } from "./start/say.mjs";
import { forgetSettings } from "./test/env.mjs";
import { sum, words } from "./test/totals.mjs";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, endAll);

try {
  const since = performance.now();
  forgetSettings();
  await install({ dev: true });
  await generate();
  const { browserless } = await import("./test/browserless.mjs");
  const checked = await browserless({ long: true });
  const seen = await onTheBuiltApp();
  const totals = sum([checked, ...seen]);
  say(`\nTested in ${took(since)}.\n${words(totals)}`);
  process.exit(totals.failed > 0 ? 1 : 0);
} catch (error) {
  giveUp(error);
}

async function onTheBuiltApp() {
  const { hundredth } = await import("./test/hundredth.mjs");
  const { journeys } = await import("./test/journeys.mjs");
  try {
    await build({});
    return [await hundredth(), await journeys({ args: process.argv.slice(2) })];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    return [{ passed: 0, failed: 1, skipped: 0 }];
  }
}
