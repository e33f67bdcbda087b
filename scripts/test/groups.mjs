// Knows which test files may share a process. Loading Prisma, zod and Next takes longer than most
// tests, so those that can do it once for many files do.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const PURE = /^tests\/((domain|format|schemas|seeds|charts|components)\/|[^/]+$)/;
const CHANGES_ITS_PROCESS =
  /\bprocess\.env\b|\bvi\.(stub\w+|resetModules|mock|doMock|spyOn|useFakeTimers|setSystemTime)\b/;

const files = readdirSync(path.join(root, "tests"), { recursive: true })
  .map((name) => `tests/${String(name).replaceAll(path.sep, "/")}`)
  .filter((name) => /\.test\.tsx?$/.test(name))
  .sort();

/** Kills, real disks and the oldest server: with `npm test`, not with `npm run check`. */
export const long = files.filter((name) => /\.long\.test\.tsx?$/.test(name));
const short = files.filter((name) => !long.includes(name));

/** They change settings or modules, which others would notice: a process and database for each. */
export const alone = short.filter((name) =>
  CHANGES_ITS_PROCESS.test(readFileSync(path.join(root, name), "utf8")),
);
const together = short.filter((name) => !alone.includes(name));

/** They need no database, and must not wait for one. */
export const pure = together.filter((name) => PURE.test(name));

/** All others: a process and a database for many, emptied between two files. */
export const services = together.filter((name) => !PURE.test(name));
