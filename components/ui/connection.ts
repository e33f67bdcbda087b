// Knows whether the server is out of reach. What a browser says of its network is checked: a machine
// without one still reaches a Cairn of its own.
let isAway = false;
const listeners = new Set<() => void>();

const answers = (): Promise<boolean> =>
  fetch("/api/health", { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );

async function look(): Promise<void> {
  const was = isAway;
  isAway = !navigator.onLine && !(await answers());
  if (isAway !== was) for (const tell of listeners) tell();
}

export const isOutOfReach = (): boolean => isAway;

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
    window.removeEventListener("online", look);
    window.removeEventListener("offline", look);
  };
}
