"use client";
// What just happened, said once, with its undo; Ctrl+Z takes it back from anywhere on the page.
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { signed } from "@/components/forms/whose";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { FormState } from "@/lib/views/forms";
import { DOORS } from "./doors";
import { useLinger } from "./linger";
import { closeOffer, type Offer } from "./offers";

const QuickNote = lazy(() => import("@/components/entries/quick-note"));

const FRESH: FormState = { is: "fresh" };
const OFFERED_MS = 10_000;
const SAID_MS = 4_000;

type Stage =
  | { is: "offered" }
  | { is: "at-work" }
  | { is: "noting" }
  | { is: "undone" }
  | { is: "refused"; sentence: string };

/** Where text is typed, Ctrl+Z is the text's own. */
const TEXT = "textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit])";
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(TEXT);

export default function UndoToast({ offer }: { offer: Offer }) {
  const [stage, setStage] = useState<Stage>({ is: "offered" });
  const box = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);

  /** Gives the focus back to where it was before. */
  const giveBack = useCallback(() => {
    if (!box.current?.contains(document.activeElement)) return;
    const before = cameFrom.current;
    // A row that changed was written anew, under the same names.
    const again = before?.isConnected ? before : document.getElementById(before?.id || "main");
    const back = again ?? document.getElementById("main");
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, []);

  const leave = useCallback(() => {
    giveBack();
    closeOffer(offer.id);
  }, [giveBack, offer.id]);

  const undo = useCallback(async () => {
    setStage({ is: "at-work" });
    const form = signed(new FormData(), offer.person);
    for (const [name, value] of Object.entries(offer.fields)) form.set(name, value);
    const state = await DOORS[offer.by](FRESH, form).catch(() => null);
    if (state?.is === "done") {
      giveBack();
      return setStage({ is: "undone" });
    }
    const sentence =
      state?.is === "refused" ? state.sentence : "That could not be sent. Try again.";
    setStage({ is: "refused", sentence });
  }, [giveBack, offer]);

  const isOpen = stage.is === "offered" || stage.is === "refused";
  useLinger(box, stage.is === "undone" ? SAID_MS : OFFERED_MS, leave);

  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOpen, undo]);

  return (
    <div className="undo-toast">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any button inside */}
      <div
        ref={box}
        className="rounded-card border-line bg-card shadow-float pointer-events-auto grid max-w-full gap-3 border py-2 pr-2 pl-4"
        onFocus={({ relatedTarget, currentTarget }) => {
          if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
        }}
        onKeyDown={({ key }) => key === "Escape" && leave()}
      >
        <div className="flex items-center gap-x-2">
          <p
            role={stage.is === "refused" ? "alert" : "status"}
            className="mr-2 min-w-0 break-words"
          >
            {stage.is === "refused" ? stage.sentence : null}
            {stage.is === "undone" ? "Taken back." : null}
            {stage.is === "refused" || stage.is === "undone" ? null : offer.said}
          </p>
          {offer.mayNote && stage.is === "offered" ? (
            <Button size="small" variant="quiet" onClick={() => setStage({ is: "noting" })}>
              Add a note
            </Button>
          ) : null}
          {stage.is === "undone" || stage.is === "noting" ? null : (
            <Button
              size="small"
              aria-busy={stage.is === "at-work" || undefined}
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={() => void undo()}
            >
              <Icon name="undo-2" /> Undo
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            aria-label="Close"
            className="w-8 px-0"
            onClick={leave}
          >
            <Icon name="x" />
          </Button>
        </div>
        {stage.is === "noting" ? (
          <Suspense fallback={null}>
            <QuickNote logged={offer.value} onKept={leave} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
