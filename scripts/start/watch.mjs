// Keeps an eye on what we depend on: the database, and the npm that runs us.
import { say } from "./say.mjs";

/**
 * Starts the embedded database again when something killed it.
 * @param {import("../postgres.mjs").Postgres} postgres
 * @param {(error: Error) => void} onLost
 */
export function watchDatabase(postgres, onLost) {
  let isRising = false;
  const timer = setInterval(async () => {
    if (isRising || postgres.isRunning()) return;
    isRising = true;
    say("PostgreSQL has stopped; starting it again …");
    try {
      await postgres.start();
      say("PostgreSQL runs again.");
    } catch (error) {
      clearInterval(timer);
      onLost(error);
    }
    isRising = false;
  }, 250);
  return async () => {
    clearInterval(timer);
    while (isRising) await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

/** Calls back when the npm that runs us is gone without having told us. */
export function watchParent(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, 500).unref();
}
