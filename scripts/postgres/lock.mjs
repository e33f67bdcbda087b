// Says which process has a data directory in hand, so that no two start or stop its database.
import { readFileSync } from "node:fs";
import { link, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isAlive } from "./pidfile.mjs";

/**
 * @typedef {{ pid: number, born: string, role: string, note?: string }} Holder
 */

/**
 * Takes the directory in hand.
 * @param {string} dataDir
 * @param {string} role what the taker does, in a word: "start", "backup"
 * @returns {Promise<{ holder: Holder } | { release: () => Promise<void>, tell: (note: string) => Promise<void> }>}
 *   who has it, or the way to give it back
 */
export async function takeInHand(dataDir, role) {
  const file = path.join(dataDir, "in-hand.json");
  /** @type {Holder} */
  const mine = { pid: process.pid, born: birthOf(process.pid), role };
  const own = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const write = (holder) => writeFile(own, JSON.stringify(holder), { mode: 0o600 });
  for (;;) {
    await write(mine);
    try {
      await link(own, file);
      await rm(own);
      break;
    } catch (error) {
      await rm(own, { force: true });
      if (error.code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder !== null && isHolding(holder)) return { holder };
    await clearAway(file, own, holder);
  }
  return {
    release: async () => {
      if (readHolder(file)?.pid === process.pid) await rm(file, { force: true });
    },
    tell: async (note) => {
      await write({ ...mine, note });
      await rename(own, file);
    },
  };
}

/** Who has the directory in hand, if anyone living. @returns {Holder | null} */
export function inHandOf(dataDir) {
  const holder = readHolder(path.join(dataDir, "in-hand.json"));
  return holder !== null && isHolding(holder) ? holder : null;
}

// Two may find the same dead holder; what was moved aside is put back where it was a living one's.
async function clearAway(file, aside, dead) {
  try {
    await rename(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const moved = readHolder(aside);
  const isOther = moved !== null && (moved.pid !== dead?.pid || moved.born !== dead?.born);
  if (isOther && isHolding(moved)) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function isHolding(holder) {
  return isAlive(holder.pid) && birthOf(holder.pid) === holder.born;
}

// A process number is used again; together with its start it is not.
function birthOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
