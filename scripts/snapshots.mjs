// npm run snapshots: makes the pictures anew that npm test compares the main pages with.
import { giveUp } from "./refusal.mjs";
import { build, generate } from "./start/build.mjs";
import { install } from "./start/install.mjs";
import { endAll } from "./start/run.mjs";
import { forgetSettings } from "./test/env.mjs";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, endAll);

try {
  forgetSettings();
  await install({ dev: true });
  await generate();
  const { journeys } = await import("./test/journeys.mjs");
  await build({});
  const { failed } = await journeys({
    projects: ["snapshots"],
    args: ["--update-snapshots=changed", ...process.argv.slice(2)],
  });
  process.exit(failed > 0 ? 1 : 0);
} catch (error) {
  giveUp(error);
}
