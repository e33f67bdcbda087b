// A copy of the app with two addresses more, the floor: they are measured beside the rest and are
// never part of what is served to people.
import { spawn } from "node:child_process";
import { cp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { settingsEnv } from "../settings.mjs";
import { bin, must, root } from "../start/run.mjs";
import { say, took } from "../start/say.mjs";
import { hashOf, makeOnce } from "../start/stamp.mjs";

const NEXT = "next/dist/bin/next";
const PLACE = ".cache/bench-app";
const home = path.join(root, PLACE);
const PARTS = [
  ...[
    "app",
    "components",
    "lib",
    "public",
    "seeds",
    "scripts/settings.mjs",
    "scripts/settings.d.mts",
  ],
  ...["tsconfig.json", "tsconfig.build.json"],
  ...["proxy.ts", "instrumentation.ts", "postcss.config.mjs", "package.json"],
];
// The packages are the checkout's, linked; Turbopack wants them below its root.
const CONFIG = `import path from "node:path";
import config from "../../next.config.js";
export default { ...config, turbopack: { root: path.resolve(import.meta.dirname, "../..") } };
`;

/** Copies and builds where something changed. */
export async function buildApp() {
  const hash = await hashOf([
    ...PARTS,
    "next.config.js",
    "scripts/bench/floor",
    "package-lock.json",
  ]);
  const since = performance.now();
  const made = await makeOnce(`${PLACE}/.next/cairn.stamp`, hash, async () => {
    say("Building a copy with the floor …");
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    for (const part of PARTS) {
      await cp(path.join(root, part), path.join(home, part), { recursive: true });
    }
    await cp(path.join(root, "scripts/bench/floor"), path.join(home, "app/floor"), {
      recursive: true,
    });
    await symlink("../../node_modules", path.join(home, "node_modules"));
    await writeFile(path.join(home, "next.config.js"), CONFIG);
    const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    await must("Building", bin(NEXT, "build", home), { env, quiet: true });
  });
  if (made) say(`Built in ${took(since)}.`);
}

/**
 * Serves the copy.
 * @param {import("../settings.mjs").Settings} settings
 * @returns {Promise<{ pid: number, end: () => Promise<void> }>} once it answers
 */
export async function serveApp(settings) {
  const address = ["--hostname", settings.host, "--port", String(settings.port)];
  const [node, ...args] = bin(NEXT, "start", home, ...address);
  const server = spawn(node, args, {
    cwd: home,
    env: { ...process.env, ...settingsEnv(settings), NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => server.kill());
  const ended = new Promise((resolve) => server.once("close", resolve));
  let isGone = false;
  ended.then(() => {
    isGone = true;
  });
  while (!(await fetch(`${settings.appUrl}/api/health`).catch(() => null))?.ok) {
    if (isGone) throw new Error("The copy ended before it answered.");
    await wait(50);
  }
  return {
    pid: server.pid ?? 0,
    end: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}
