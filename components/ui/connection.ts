// Knows whether the server is out of reach while the browser says it has no network. That is checked: a
// machine without one still reaches a Cairn of its own.
const AGAIN_MS = 5_000;

let isAway = false;
let looks = 0;
let again: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const answers = (): Promise<boolean> =>
  fetch("/api/health", { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );

/** The last look counts, and while the server is away there is always a next one. */
async function look(): Promise<void> {
  looks += 1;
  const mine = looks;
  clearTimeout(again);
  const found = navigator.onLine || (await answers()) || navigator.onLine;
  if (mine !== looks) return;
  const was = isAway;
  isAway = !found;
  if (isAway && listeners.size > 0) again = setTimeout(look, AGAIN_MS);
  if (isAway !== was) for (const tell of listeners) tell();
}

export const isOutOfReach = (): boolean => isAway;

/** Tells when the server went out of reach or is back. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    void look();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(again);
    window.removeEventListener("online", look);
    window.removeEventListener("offline", look);
  };
}
