// PostgreSQL refuses to run as root: finds the unprivileged way to run it where we are root.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { chown, lstat, readdir } from "node:fs/promises";
import { userInfo } from "node:os";
import path from "node:path";
import { Refusal } from "../refusal.mjs";

/**
 * How to run PostgreSQL's programs on a directory.
 * @param {string} dataDir the existing directory that will be PostgreSQL's, or hold it
 * @returns {{ prefix: string[], owner: { uid: number, gid: number } | null }}
 *   words to put before a command; whose the files must be, where not ours
 */
export function unprivileged(dataDir) {
  if (process.getuid === undefined) return { prefix: [], owner: null };
  const unshare = mapped();
  if (process.getuid() !== 0) {
    // Making a directory asks for the user's name, which a bare number in a container lacks.
    return { prefix: hasName() || !works([...unshare, "true"]) ? [] : unshare, owner: null };
  }
  const { uid, gid } = statSync(dataDir);
  // Data that an ordinary user began is served on as that user.
  if (uid !== 0) return as({ uid, gid });
  if (works([...unshare, "true"])) return { prefix: unshare, owner: null };
  return as(serviceUser());
}

// Keeping the right to pass any directory lets it live under a closed home such as /root.
function as(owner) {
  const ids = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups"];
  const passing = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  for (const prefix of [
    ["setpriv", ...ids, ...passing],
    ["setpriv", ...ids],
  ]) {
    if (works([...prefix, "true"])) return { prefix, owner };
  }
  throw new Refusal(
    "PostgreSQL does not run as root, and neither unshare nor setpriv works here: start Cairn as an ordinary user, or set DATABASE_URL.",
  );
}

function works([command, ...args]) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

// In a world of its own where we are another user, one that has a name.
function mapped() {
  const { uid, gid } = serviceUser();
  return ["unshare", "-U", `--map-user=${uid}`, `--map-group=${gid}`];
}

function hasName() {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

function serviceUser() {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found =
    users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  return { uid: Number(found?.[2] ?? 65_534), gid: Number(found?.[3] ?? 65_534) };
}

/** Gives a path and all beneath it to an owner. */
export async function give(where, { uid, gid }) {
  if ((await lstat(where)).isDirectory()) {
    for (const name of await readdir(where)) await give(path.join(where, name), { uid, gid });
  }
  await chown(where, uid, gid);
}
