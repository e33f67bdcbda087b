"use client";
import { createElement, useEffect, useMemo } from "react";
import { useWay } from "./use-way";

type Props = { as: string; of: string; html?: string | undefined };

/** The element of `Still`; without `html` it is drawn from what the server kept, or is on the page. */
export function StillElement({ as, of, html, ...rest }: Props) {
  const drawn = html ?? known(of);
  const isMissing = drawn === undefined;
  // The same hash is the same markup: what is on the page stays as it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash says all about the markup but whether it is there
  const inner = useMemo(() => ({ __html: drawn ?? "" }), [of, isMissing]);
  return createElement(as, {
    ...rest,
    "data-still": of,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: inner,
  });
}

/**
 * Where the server drew nothing, in a document for a missing page or a failure, there is no markup to
 * read either: all is asked for once more, and the markup comes along.
 */
export function StillAgain() {
  const way = useWay();
  useEffect(() => {
    if (document.querySelector("[data-still]:empty")) way.refresh();
  }, [way]);
  return null;
}

const PLACE = Symbol.for("cairn.kept-markup");
const seen = new Map<string, string>();

function known(of: string): string | undefined {
  if (typeof document === "undefined") {
    return (globalThis as { [PLACE]?: Map<string, string> })[PLACE]?.get(of) ?? "";
  }
  if (!seen.has(of)) {
    for (const element of document.querySelectorAll<HTMLElement>("[data-still]")) {
      const name = element.dataset.still as string;
      if (!seen.has(name) && element.innerHTML !== "") seen.set(name, element.innerHTML);
    }
  }
  return seen.get(of);
}
