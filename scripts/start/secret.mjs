// Makes the secret that signs sessions once, and keeps it in the data directory.
import { existsSync, readFileSync } from "node:fs";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../refusal.mjs";
import { newSecret } from "../settings.mjs";

/** @param {string} dataDir @returns {Promise<string>} at least 32 characters */
export async function keptSecret(dataDir) {
  const file = path.join(dataDir, "auth-secret");
  if (!existsSync(file)) {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    // Written whole beside and linked into place: the first of two starters wins.
    const own = `${file}.${process.pid}`;
    await writeFile(own, newSecret(), { mode: 0o600, flush: true });
    await link(own, file).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
    await rm(own);
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32) {
    throw new Refusal(
      `${file} holds no secret of 32 characters: delete it, and everyone signs in anew.`,
    );
  }
  return secret;
}
