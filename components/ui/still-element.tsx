"use client";
import {
  createElement,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { ChartReader } from "@/components/charts/chart-reader";
import { useWay } from "./use-way";

type Props = { as: string; of: string; html?: string | undefined };

const NONE: readonly Host[] = [];

/** The element of `Still`; without `html` it is drawn from what the server kept, or is on the page. Its
 * charts can be read point by point, and what one unfolded in it stays so when it is written anew. */
export function StillElement({ as, of, html, ...rest }: Props) {
  const drawn = html ?? known(of);
  const isMissing = drawn === undefined;
  // The same hash is the same markup: what is on the page stays as it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash says all about the markup but whether it is there
  const inner = useMemo(() => ({ __html: drawn ?? "" }), [of, isMissing]);
  const element = useRef<Element>(null);
  const readers = useReaders(element, inner);
  useKeptFolds(element, inner);
  return (
    <>
      {createElement(as, {
        ...rest,
        ref: element,
        "data-still": of,
        suppressHydrationWarning: true,
        dangerouslySetInnerHTML: inner,
      })}
      {readers.map(({ place, host }, at) =>
        createPortal(<ChartReader place={place} />, host, String(at)),
      )}
    </>
  );
}

type Inner = { __html: string };

type Host = { place: HTMLElement; host: HTMLElement };

/** The places for readers of charts in what is written now, each with the element that moves from the
 * one before to it: the reader stays where it was read. */
function useReaders(element: RefObject<Element | null>, inner: Inner): readonly Host[] {
  const [readers, setReaders] = useState<readonly Host[]>(NONE);
  const hosts = useRef<HTMLElement[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written anew is searched anew
  useLayoutEffect(() => {
    const places = [...(element.current?.querySelectorAll<HTMLElement>("[data-reader]") ?? [])];
    const found = places.map((place, at) => {
      const host = hosts.current[at] ?? document.createElement("div");
      hosts.current[at] = host;
      place.append(host);
      return { place, host };
    });
    setReaders(found.length > 0 ? found : NONE);
  }, [element, inner]);
  return readers;
}

/** Folds are known by their order: what is written anew is the same thing, moved on. */
function useKeptFolds(element: RefObject<Element | null>, inner: Inner): void {
  const open = useRef<readonly boolean[]>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written anew is unfolded anew
  useLayoutEffect(() => {
    const folds = [...(element.current?.querySelectorAll("details") ?? [])];
    if (folds.length === 0) return;
    for (const [at, fold] of folds.entries()) fold.open = open.current?.[at] ?? fold.open;
    // What was replaced by then still knows.
    return () => {
      open.current = folds.map((fold) => fold.open);
    };
  }, [element, inner]);
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
