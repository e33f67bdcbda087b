"use client";
// The list of places: fetched when the palette is first opened, shown again at once the next time
// while a fresh one is on its way.
import { useEffect, useState } from "react";
import type { Places } from "@/lib/views/places";

/** Kept as long as one stays signed in on this page. */
export type PlacesStore = { current: Places | null };

export const NOT_LOADED = "Plans and goals could not be loaded. What is listed still works.";

export function usePlaces(store: PlacesStore) {
  const [places, setPlaces] = useState(store.current);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    fetch("/api/places", { signal: leaving.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Places>) : Promise.reject(answer)))
      .then((found) => {
        store.current = found;
        setPlaces(found);
      })
      .catch(() => setAway(!leaving.signal.aborted));
    return () => leaving.abort();
  }, [store]);
  return { places, isAway };
}
