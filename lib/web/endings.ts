// Knows how the process ends: what is under way beside the requests first, then the server.
import { setTimeout as wait } from "node:timers/promises";

/** Work that takes longer is left: a mail server may take minutes. */
const MOST_MS = 10_000;

/** Has `work` done before whatever already listens to the signals that end us. */
export function beforeEnding(work: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const others = process.listeners(signal);
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      Promise.race([work(), wait(MOST_MS, undefined, { ref: false })])
        .catch((error: unknown) => console.warn("Something was left undone:", error))
        .finally(() => {
          for (const other of others) other(signal);
        });
    });
  }
}
