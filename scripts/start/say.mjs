// How commands speak: one plain line at a time.

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Seconds since a moment, as read: "3.2 s". @param {number} since from performance.now() */
export function took(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
