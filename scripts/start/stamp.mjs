// Knows whether something made from files is still what those files would make.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./run.mjs";

/**
 * One hash over files, folders (all beneath) and words.
 * @param {string[]} places relative to the checkout; missing ones count as missing
 * @param {string[]} [words]
 */
export async function hashOf(places, words = []) {
  const hash = createHash("sha256").update(JSON.stringify([process.versions.node, ...words]));
  for (const place of places) await addTo(hash, place);
  return hash.digest("hex");
}

async function addTo(hash, place) {
  const where = path.join(root, place);
  if (!existsSync(where)) return;
  const entries = await readdir(where, { withFileTypes: true }).catch((error) => {
    if (error.code !== "ENOTDIR") throw error;
    return null;
  });
  if (entries === null) {
    const text = await readFile(where);
    hash.update(`${place}\0${text.length}\0`).update(text);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name !== "generated") await addTo(hash, `${place}/${entry.name}`);
  }
}

/** Makes something unless its stamp says it stands already. @returns {Promise<boolean>} whether it was made */
export async function makeOnce(stampFile, hash, make) {
  const stamp = path.join(root, stampFile);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  await rm(stamp, { force: true });
  await make();
  await writeFile(stamp, hash);
  return true;
}
