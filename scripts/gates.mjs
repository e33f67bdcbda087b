// npm run gates [NAME …]: the long proofs of scripts/gates, one after the other, with their figures.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { giveUp, Refusal } from "./refusal.mjs";
import { build, generate } from "./start/build.mjs";
import { install } from "./start/install.mjs";
import { root, run } from "./start/run.mjs";
import { say, took } from "./start/say.mjs";
import { forgetSettings } from "./test/env.mjs";

/** What is written and acknowledged stays: nothing else counts before that. */
const FIRST = "faults.mjs";
const folder = path.join(root, "scripts/gates");
const asked = process.argv.slice(2);

try {
  forgetSettings();
  await install({ dev: true });
  await generate();
  await build({});
  const names = readdirSync(folder)
    .filter((name) => /\.(mjs|ts)$/.test(name))
    .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  const chosen = asked.length > 0 ? asked.map((name) => fileOf(name, names)) : names;
  const failed = [];
  for (const name of chosen) {
    const since = performance.now();
    say(`\n── ${name.replace(/\.\w+$/, "")}`);
    const code = await run([process.execPath, "--import", "tsx", path.join(folder, name)]);
    say(`${code === 0 ? "✓" : "✗"} ${took(since)}`);
    if (code !== 0) failed.push(name);
  }
  say(`\n${chosen.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  giveUp(error);
}

function fileOf(name, names) {
  const file = names.find((other) => other === name || other.replace(/\.\w+$/, "") === name);
  if (!file || !existsSync(path.join(folder, file))) {
    throw new Refusal(`No gate is called ${name}; there are ${names.join(", ")}.`);
  }
  return file;
}
