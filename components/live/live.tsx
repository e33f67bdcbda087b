"use client";
// Shows the page again when somebody else did something to the plan. Only while one looks at it: a
// browser has few connections to give, and what was missed shows when one comes back.
import { useEffect } from "react";
import { subscribe } from "@/components/ui/connection";
import { useWay } from "@/components/ui/use-way";

/** Several events of one act are one change of the page. */
const TOGETHER_MS = 150;

/** While one types or has a menu open, the page stays as it is; a field that is still as it was shown
 * holds up nothing. */
const isBusy = (): boolean =>
  isTypedIn(document.activeElement) || document.querySelector(".menu:popover-open") !== null;

function isTypedIn(field: Element | null): boolean {
  const isText = field instanceof HTMLTextAreaElement || field?.matches("input[type=text]");
  if (isText) {
    const { value, defaultValue } = field as HTMLInputElement;
    return value !== defaultValue;
  }
  return field?.matches("input:not([type=checkbox]), select") ?? false;
}

export function Live({ planId }: { planId: string }) {
  const way = useWay();
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWaiting = false;
    let wasLost = false;
    const show = () => {
      if (isBusy()) {
        isWaiting = true;
        return;
      }
      isWaiting = false;
      way.refresh();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(show, TOGETHER_MS);
    };
    const afterwards = () => isWaiting && soon();
    const open = () => {
      source = new EventSource(`/live?plan=${planId}`);
      source.onmessage = soon;
      source.onerror = () => {
        wasLost = true;
      };
      source.onopen = () => {
        if (wasLost) soon();
        wasLost = false;
      };
    };
    const close = () => {
      source?.close();
      source = null;
    };
    const look = () => {
      if (document.visibilityState === "hidden") return close();
      if (source) return;
      open();
      soon();
    };
    if (document.visibilityState === "visible") open();
    document.addEventListener("visibilitychange", look);
    document.addEventListener("focusout", afterwards);
    // It does not bubble.
    document.addEventListener("toggle", afterwards, true);
    const forget = subscribe(soon);
    return () => {
      forget();
      close();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      document.removeEventListener("focusout", afterwards);
      document.removeEventListener("toggle", afterwards, true);
    };
  }, [planId, way]);
  return null;
}
