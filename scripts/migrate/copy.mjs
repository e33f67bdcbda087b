// Keeps a copy of the embedded database from before a migration; the last three are kept.
import { constants } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";

const KEPT = 3;

/**
 * Stops the server, copies its directory, starts it again.
 * @param {import("../postgres.mjs").Postgres} postgres owned by this process
 * @param {Date} [now]
 * @returns {Promise<string>} the copy's path
 */
export async function copyBefore(postgres, now = new Date()) {
  const folder = path.join(path.dirname(postgres.cluster), "copies");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const copy = path.join(folder, now.toISOString().replaceAll(/[:.]/g, "-"));
  await postgres.halt();
  try {
    const half = `${copy}.half`;
    await cp(postgres.cluster, half, {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
    await rename(half, copy);
  } finally {
    await postgres.start();
  }
  const copies = (await readdir(folder)).sort();
  const done = copies.filter((name) => !name.endsWith(".half"));
  const stale = [...done.slice(0, -KEPT), ...copies.filter((name) => name.endsWith(".half"))];
  for (const name of stale) await rm(path.join(folder, name), { recursive: true });
  return copy;
}
