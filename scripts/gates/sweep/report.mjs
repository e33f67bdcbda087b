// Tells what a sweep found.
import { say } from "../../start/say.mjs";

const MOST = 60;

/** @param {import("./read.mjs").Swept} swept @returns {boolean} whether nothing leaked or was missed */
export function report(swept, markers) {
  const { answers, probes, denied, statuses, leaks, met, wrong } = swept;
  const holes = markers.flatMap(({ word, what, must }) =>
    [...must]
      .filter((letter) => !met.has(`${letter} ${word}`))
      .map((letter) => `${letter} never meets ${what}`),
  );
  for (const [key, counts] of [...statuses].sort(([a], [b]) => a.localeCompare(b))) {
    const told = Object.entries(counts).map(([status, count]) => `${status} × ${count}`);
    say(`  ${key.padEnd(8)} ${told.join(", ")}`);
  }
  say(
    `sweep: ${answers} answers × ${markers.length} markers = ${probes} probes, ${denied} of them denied`,
  );
  say(`${leaks.size} leaks, ${holes.length} holes, ${wrong.length} wrong answers`);
  for (const found of [grouped(leaks), holes, wrong]) {
    for (const words of found.slice(0, MOST)) say(`  ${words}`);
  }
  return leaks.size + holes.length + wrong.length === 0;
}

/** Who meets what, each once, with the first place and how many more there are. */
function grouped(leaks) {
  const places = new Map();
  for (const leak of leaks) {
    const [met, ...at] = leak.split(" at ");
    places.set(met, [...(places.get(met) ?? []), at.join(" at ")]);
  }
  return [...places].map(([met, [first, ...more]]) =>
    more.length === 0 ? `${met} at ${first}` : `${met} at ${first} and ${more.length} more`,
  );
}
