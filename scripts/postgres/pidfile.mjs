// Reads PostgreSQL's own note of who serves a directory, and tells the living from the dead.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const HELPERS_MS = 30_000;

/**
 * @param {string} cluster PostgreSQL's directory
 * @returns {{ pid: number, port: number, ready: boolean } | null} null where nobody serves it
 */
export function serving(cluster) {
  const note = read(cluster);
  return note !== null && isPostgres(note.pid) ? note : null;
}

/**
 * Removes a note left behind that PostgreSQL itself would take for a living server's: the number
 * is another program's by now, or that of a dead process nobody has buried.
 * Helpers of the dead server end by themselves; until then the note stays.
 */
export async function forgetDead(cluster) {
  const note = read(cluster);
  if (note === null || !hasNumber(note.pid) || isPostgres(note.pid)) return;
  const deadline = Date.now() + HELPERS_MS;
  while (helpersOf(cluster).length > 0) {
    if (Date.now() > deadline) return;
    await wait(50);
  }
  rmSync(path.join(cluster, "postmaster.pid"), { force: true });
}

/** Whether PostgreSQL has put its note away, as it does at the very end of a clean stop. */
export function isGone(cluster) {
  return read(cluster) === null;
}

// Lines: pid, directory, start, port, socket directory, address, memory, status.
function read(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === "ready" };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/** Whether a process lives, a dead one not yet buried by its parent left out. */
export function isAlive(pid) {
  if (!hasNumber(pid)) return false;
  try {
    return !/^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return process.platform !== "linux";
  }
}

function isPostgres(pid) {
  return isAlive(pid) && /postgres/i.test(commandOf(pid));
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return (
      spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? ""
    );
  }
}

function hasNumber(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// PostgreSQL's processes all stand in their directory.
function helpersOf(cluster) {
  if (process.platform !== "linux") return [];
  const place = realpathSync(cluster);
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name) || !isPostgres(Number(name))) return false;
    try {
      return readlinkSync(`/proc/${name}/cwd`) === place;
    } catch {
      return false;
    }
  });
}
