// Knows how the process ends: what is under way beside the requests first, then the server.

/** Has `work` done before whatever already listens to the signals that end us. */
export function beforeEnding(work: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const others = process.listeners(signal);
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      work()
        .catch((error: unknown) => console.warn("Something was left undone:", error))
        .finally(() => {
          for (const other of others) other(signal);
        });
    });
  }
}
