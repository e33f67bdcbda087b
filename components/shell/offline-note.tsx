"use client";
// Says when the connection is gone, and goes when it is back.
import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

export function OfflineNote() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div aria-live="polite" className="print:hidden">
      {isOnline ? null : (
        <p className="bg-ink text-paper fixed inset-x-0 top-0 z-40 px-4 py-1.5 text-center text-sm">
          No connection. You can go on reading here; sending works again once you are back.
        </p>
      )}
    </div>
  );
}
