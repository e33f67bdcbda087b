// Builds and serves the floor: Next with one line of text and one fixed answer, and nothing else.
import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../postgres/cluster.mjs";
import { bin, must, root } from "../start/run.mjs";
import { hashOf, makeOnce } from "../start/stamp.mjs";

const HOME = path.join(root, "scripts/bench/floor");
const NEXT = "next/dist/bin/next";

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function serveFloor() {
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const parts = ["app", "next.config.js"].map((part) => `scripts/bench/floor/${part}`);
  const hash = await hashOf([...parts, "node_modules/next/package.json"]);
  await makeOnce("scripts/bench/floor/.next/cairn.stamp", hash, () =>
    must("Building the floor", bin(NEXT, "build", HOME), { env, quiet: true }),
  );
  const port = await freePort();
  const [node, ...args] = bin(NEXT, "start", HOME, "--hostname", "127.0.0.1", "--port", `${port}`);
  const server = spawn(node, args, { env: { ...process.env, ...env }, stdio: "ignore" });
  process.once("exit", () => server.kill());
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/json`).catch(() => null))?.ok) await wait(50);
  const ended = new Promise((resolve) => server.once("close", resolve));
  return {
    url,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}
