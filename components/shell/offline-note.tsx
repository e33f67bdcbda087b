"use client";
// Says when the server is out of reach, and goes when it is back.
import { useSyncExternalStore } from "react";
import { isOutOfReach, subscribe } from "@/components/ui/connection";

export function OfflineNote() {
  const isAway = useSyncExternalStore(subscribe, isOutOfReach, () => false);
  return (
    <div aria-live="polite" className="print:hidden">
      {isAway ? (
        <p className="bg-ink text-paper fixed inset-x-0 top-0 z-40 px-4 py-1.5 text-center text-sm">
          No connection. You can go on reading here; other pages and sending come back with it.
        </p>
      ) : null}
    </div>
  );
}
