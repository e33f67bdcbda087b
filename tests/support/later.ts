// Work that requests leave for afterwards: it ends before its database is emptied for another file.
const pending = new Set<Promise<void>>();

/** Does the work at once; nobody has to wait for it. */
export function later(work: () => Promise<void>): void {
  const done = work().finally(() => pending.delete(done));
  pending.add(done);
}

export const allDone = async (): Promise<void> => {
  await Promise.all(pending);
};
