// Finds a Chromium for the browser tests: a given one, Playwright's, an npm package's, the system's.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const ARGS = [
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/**
 * How Playwright launches the browser on this machine.
 * @returns {Promise<{ executablePath?: string, chromiumSandbox: boolean, args: string[], env?: Record<string, string> }>}
 * @throws Error saying how to get one
 */
export async function findBrowser() {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const plain = { chromiumSandbox: false, args: [...sandbox, ...ARGS] };
  const given = process.env.CHROMIUM_PATH;
  if (given) return { ...plain, executablePath: given };
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return plain;
  const packaged = await fromPackage();
  if (packaged) return { ...plain, ...packaged, args: ["--no-sandbox", ...ARGS] };
  if (existsSync("/usr/bin/chromium")) return { ...plain, executablePath: "/usr/bin/chromium" };
  throw new Error("No Chromium here: run npx playwright install chromium, or set CHROMIUM_PATH.");
}

/** The browser packed inside @sparticuz/chromium, unpacked once into the checkout's cache. */
async function fromPackage() {
  const home = path.join(root, "node_modules/@sparticuz/chromium");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(home)) return null;
  const { version } = JSON.parse(await readFile(path.join(home, "package.json"), "utf8"));
  const place = path.join(root, ".cache", `chromium-${version}`);
  if (!existsSync(place)) await unpack(place);
  const executablePath = path.join(place, "chromium");
  const libraries = path.join(place, "al2023/lib");
  const needsLibraries = spawnSync(executablePath, ["--version", "--no-sandbox"]).status !== 0;
  const env = {
    ...process.env,
    ...(needsLibraries && { LD_LIBRARY_PATH: libraries }),
    ...(!existsSync("/etc/fonts/fonts.conf") && { FONTCONFIG_PATH: path.join(place, "fonts") }),
  };
  return { executablePath, env };
}

// The package unpacks into the temporary directory, once for all; we want a place of our own,
// which appears only when whole.
async function unpack(place) {
  const half = `${place}.${process.pid}`;
  await mkdir(half, { recursive: true });
  const script = `
    import chromium, { inflate } from "@sparticuz/chromium";
    import { createRequire } from "node:module";
    import path from "node:path";
    await chromium.executablePath();
    const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    await inflate(path.join(path.dirname(main), "../bin/al2023.tar.br"));`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    env: { ...process.env, TMPDIR: half },
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`The browser could not be unpacked:\n${done.stderr}`);
  await rename(half, place).catch(() => rm(half, { recursive: true, force: true }));
}
