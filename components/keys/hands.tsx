"use client";
// Listens to the keyboard on every signed-in page. What it opens is fetched when first asked for.
import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import type { PlacesStore } from "@/components/palette/use-places";
import { UnderWay } from "@/components/ui/under-way";
import { useWay } from "@/components/ui/use-way";
import { isForPalette, singleKey } from "./presses";
import { goalAtHand, isOnRow, moveBy, tickAtHand } from "./rows";

type PaletteProps = {
  store: PlacesStore;
  takeTyped: () => string;
  onClose: () => void;
  onKeys: () => void;
};
type Shown =
  | { is: "under-way" }
  | { is: "palette"; View: ComponentType<PaletteProps> }
  | { is: "keys"; View: ComponentType<{ onClose: () => void }> };

/** `hasKeys`: single keys do things, too. */
export function Hands({ hasKeys }: { hasKeys: boolean }) {
  const [shown, show] = useState<Shown | null>(null);
  const store = useRef<PlacesStore["current"]>(null);
  const way = useWay();
  // What is typed before the palette has the focus is meant for it; null once it has.
  const early = useRef<string | null>(null);
  const takeTyped = useCallback(() => {
    const typed = early.current ?? "";
    early.current = null;
    return typed;
  }, []);
  const close = () => {
    early.current = null;
    show(null);
  };
  const openPalette = () => {
    if (early.current !== null) return;
    early.current = "";
    show({ is: "under-way" });
    import("@/components/palette/palette").then(
      ({ Palette }) => {
        if (early.current !== null) show({ is: "palette", View: Palette });
      },
      () => {
        close();
        way.push("/go");
      },
    );
  };
  const openKeys = () =>
    void import("./keys-dialog").then(({ KeysDialog }) => show({ is: "keys", View: KeysDialog }));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (isForPalette(event)) {
        event.preventDefault();
        if (shown === null) openPalette();
        return;
      }
      if (early.current !== null) {
        if (event.key === "Escape") close();
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
        early.current += event.key;
        event.preventDefault();
        return;
      }
      const key = hasKeys ? singleKey(event) : null;
      if (key !== null && press(key)) event.preventDefault();
    };
    const press = (key: string): boolean => {
      switch (key) {
        case "?":
          openKeys();
          return true;
        case "j":
          return moveBy(1);
        case "k":
          return moveBy(-1);
        case "arrowdown":
          return isOnRow() && moveBy(1);
        case "arrowup":
          return isOnRow() && moveBy(-1);
        case "x":
          tickAtHand();
          return true;
        default:
          return pressMarked(key);
      }
    };
    const pressMarked = (key: string): boolean => {
      const goal = key === "l" ? goalAtHand() : null;
      if (goal) way.push(`${goal}?log`);
      const marked = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
      if (!goal && marked instanceof HTMLInputElement) marked.focus();
      else if (!goal) marked?.click();
      return goal !== null || marked !== null;
    };
    const onClick = (event: MouseEvent) => {
      const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
      const door = event.target instanceof Element && event.target.closest("[data-palette]");
      if (!door || !isPlain) return;
      event.preventDefault();
      openPalette();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  });

  if (shown?.is === "under-way") return <UnderWay />;
  if (shown?.is === "palette") {
    return <shown.View store={store} takeTyped={takeTyped} onClose={close} onKeys={openKeys} />;
  }
  return shown ? <shown.View onClose={close} /> : null;
}
