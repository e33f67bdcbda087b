// Runs the web server and says when it answers.
import { spawn } from "node:child_process";
import { isIP } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../refusal.mjs";
import { settingsEnv } from "../settings.mjs";
import { bin, root } from "./run.mjs";

const ANSWER_SECONDS = 120;
const END_SECONDS = 15;

/**
 * @param {import("../settings.mjs").Settings} settings with database and secret filled in
 * @param {{ dev?: boolean }} [options]
 * @returns {{ ended: Promise<number>, answering: () => Promise<void>, end: () => Promise<void> }}
 */
export function serve(settings, { dev = false } = {}) {
  const [node, next] = bin("next/dist/bin/next");
  const verb = dev ? "dev" : "start";
  const tether = path.join(root, "scripts/start/tether.mjs");
  const address = ["--hostname", settings.host, "--port", String(settings.port)];
  // A group of its own: Ctrl-C reaches us alone, and we end it in order.
  const child = spawn(node, ["--import", tether, next, verb, ...address], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      ...settingsEnv(settings),
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  let over = false;
  const ended = new Promise((resolve) => {
    const end = (code) => {
      over = true;
      resolve(code ?? 1);
    };
    child.on("error", () => end(1));
    child.on("close", end);
  });
  return {
    ended,
    answering: () => untilAnswer(settings, () => over),
    end: async () => {
      if (over) return;
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), END_SECONDS * 1000);
      await ended;
      clearTimeout(late);
    },
  };
}

async function untilAnswer({ host, port }, isOver) {
  const name = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  const url = `http://${isIP(name) === 6 ? `[${name}]` : name}:${port}/api/health`;
  const deadline = Date.now() + ANSWER_SECONDS * 1000;
  let last = "no answer";
  while (!isOver()) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch(() => null);
    if (answer?.ok) return;
    if (answer) last = `${answer.status} ${(await answer.text()).slice(0, 300)}`;
    if (Date.now() > deadline) throw new Refusal(`The server does not become healthy: ${last}`);
    await wait(100);
  }
  throw new Refusal("The server ended while starting; its words are above.");
}
