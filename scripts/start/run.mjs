// Runs other programs and waits for them, and ends them when we are told to end.
import { spawn } from "node:child_process";
import path from "node:path";
import { Refusal } from "../refusal.mjs";

export const root = path.resolve(import.meta.dirname, "../..");

const running = new Set();
let isOver = false;

/**
 * Runs a program in the checkout.
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 *   quiet: its words are shown only when it fails
 * @returns {Promise<number>} its exit code, 1 where a signal ended it
 */
export async function run([program, ...args], { env = {}, quiet = false } = {}) {
  if (isOver) return 1;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
  });
  const words = [];
  child.stdout?.on("data", (chunk) => words.push(chunk));
  child.stderr?.on("data", (chunk) => words.push(chunk));
  running.add(child);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exit) => resolve(exit ?? 1));
  });
  running.delete(child);
  if (quiet && code !== 0 && !isOver) process.stderr.write(Buffer.concat(words));
  return code;
}

/** Runs a program that has to succeed. @throws Refusal saying what failed */
export async function must(what, command, options) {
  const code = await run(command, options);
  if (code !== 0) throw new Refusal(`${what} failed (exit code ${code}); its words are above.`);
}

/** Ends every program still running, and lets none begin. */
export function endAll() {
  isOver = true;
  for (const child of running) child.kill("SIGTERM");
}

/** A program of an installed package, run by this Node. */
export function bin(file, ...args) {
  return [process.execPath, path.join(root, "node_modules", file), ...args];
}

/** npm, the one that runs us where one does. */
export function npm(...args) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? [process.execPath, own, ...args] : ["npm", ...args];
}
