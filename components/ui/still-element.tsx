"use client";
import { createElement, useMemo } from "react";

type Props = { as: string; of: string; html?: string | undefined };

/** The element of `Still`; without `html` it is drawn from what the server kept, or is on the page. */
export function StillElement({ as, of, html, ...rest }: Props) {
  // The same hash is the same markup: what is on the page stays as it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether the markup came along says nothing new
  const inner = useMemo(() => ({ __html: html ?? known(of) }), [of]);
  return createElement(as, {
    ...rest,
    "data-still": of,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: inner,
  });
}

const PLACE = Symbol.for("cairn.kept-markup");
const seen = new Map<string, string>();

function known(of: string): string {
  if (typeof document === "undefined") {
    return (globalThis as { [PLACE]?: Map<string, string> })[PLACE]?.get(of) ?? "";
  }
  if (!seen.has(of)) {
    for (const element of document.querySelectorAll<HTMLElement>("[data-still]")) {
      if (!seen.has(element.dataset.still as string)) {
        seen.set(element.dataset.still as string, element.innerHTML);
      }
    }
  }
  return seen.get(of) ?? "";
}
