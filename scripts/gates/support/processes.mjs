// Finds processes by their parents, and kills them as a power cut would.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "../../postgres/pidfile.mjs";

/**
 * @param {number} parent
 * @param {(command: string) => boolean} [isMeant]
 * @returns {number[]} living children of a process
 */
export function childrenOf(parent, isMeant = () => true) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent && isMeant(commandOf(pid)));
}

/** PostgreSQL's first process on a data directory, and all it started. @param {string} dataDir */
export function postgresOf(dataDir) {
  const [line] = readFileSync(path.join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n");
  const first = Number(line);
  return [first, ...childrenOf(first)];
}

export function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

export const isGone = (pid) => !isAlive(pid);

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
