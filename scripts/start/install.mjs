// Installs the packages of the lock file where they are missing.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../refusal.mjs";
import { npm, root, run } from "./run.mjs";
import { say, took } from "./say.mjs";

/**
 * @param {{ dev?: boolean }} [options] dev: also what only tests need
 * @throws Refusal where npm cannot
 */
export async function install({ dev = false } = {}) {
  if (isInstalled(dev)) return;
  say("Installing packages …");
  const since = performance.now();
  const options = ["--no-audit", "--no-fund", ...(dev ? ["--include=dev"] : [])];
  // A lock made where another platform's packages could not be seen fails the strict way.
  const done =
    (await run(npm("ci", ...options), { quiet: true })) === 0 ||
    (await run(npm("install", "--no-save", ...options))) === 0;
  if (!done || !isInstalled(dev)) throw new Refusal("npm could not install Cairn's packages.");
  say(`Packages installed in ${took(since)}.`);
}

// npm writes its own account of node_modules last, so that a cut-off install shows.
function isInstalled(dev) {
  const account = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(account)) return false;
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  const present = packagesOf(account);
  return Object.entries(wanted).every(([where, entry]) => {
    const isSkipped = where === "" || entry.link || entry.optional || entry.devOptional;
    if (isSkipped || (entry.dev && !dev)) return true;
    return present[where]?.version === entry.version;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}
