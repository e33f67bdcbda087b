// Run after each change of package-lock.json: adds the optional packages of other platforms that a
// registry could not show, so that `npm ci` finds the lock complete everywhere.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const SYSTEMS = ["android", "darwin", "win32", "freebsd", "openbsd", "netbsd", "linux", "aix"];
const NAMES = { windows: "win32" };
const CHIPS = ["arm64", "x64", "ia32", "arm", "wasm32", "ppc64", "s390x", "riscv64", "loong64"];

const file = path.resolve(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
let added = 0;
for (const parent of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const exact = version.replace(/^\^/, "");
    if (lock.packages[key] || !/^\d+\.\d+\.\d+/.test(exact)) continue;
    lock.packages[key] = stub(name, exact, parent.dev === true);
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added.`);

function stub(name, version, isDev) {
  const words = name.split("/").pop().split("-");
  const os = words.map((word) => NAMES[word] ?? word).find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => CHIPS.includes(word));
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(words.includes("musl") && { libc: ["musl"] }),
    ...(isDev && { dev: true }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
