"use client";
// How long an offer stays: while it is hovered, focused or the page is hidden, time stands still.
import { type RefObject, useEffect } from "react";

/** Calls `leave` once `ms` went by without attention; attention starts the time anew. */
export function useLinger(box: RefObject<HTMLElement | null>, ms: number, leave: () => void): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let timer = 0;
    const isWatched = () =>
      document.hidden ||
      // A finger hovers for ever over what it touched last.
      (window.matchMedia("(hover: hover)").matches && element.matches(":hover")) ||
      element.contains(document.activeElement);
    const start = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => (isWatched() ? start() : leave()), ms);
    };
    start();
    const events = ["pointerleave", "focusout", "keydown"] as const;
    for (const name of events) element.addEventListener(name, start);
    document.addEventListener("visibilitychange", start);
    return () => {
      window.clearTimeout(timer);
      for (const name of events) element.removeEventListener(name, start);
      document.removeEventListener("visibilitychange", start);
    };
  }, [box, ms, leave]);
}
