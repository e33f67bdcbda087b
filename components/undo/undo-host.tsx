"use client";
// Where an undo is offered: at the foot of every signed-in page, over an open dialog too.
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { currentOffer, subscribe } from "./offers";

const UndoToast = lazy(() => import("./undo-toast"));

const nothing = () => null;

export function UndoHost({ person }: { person: string }) {
  const last = useSyncExternalStore(subscribe, currentOffer, nothing);
  const offer = last?.person === person ? last : null;
  const dialog = useModal(offer?.id);
  const toast = offer ? (
    <Suspense fallback={null}>
      <UndoToast key={offer.id} offer={offer} />
    </Suspense>
  ) : null;
  return (
    <div aria-live="polite" className="print:hidden">
      {toast && dialog ? createPortal(toast, dialog) : toast}
    </div>
  );
}

/** The modal dialog that is open when an offer comes: beside it nothing can be reached. */
function useModal(offer: number | undefined): Element | null {
  const [dialog, setDialog] = useState<Element | null>(null);
  useEffect(() => {
    const open = offer === undefined ? null : document.querySelector("dialog:modal");
    setDialog(open);
    const leave = () => setDialog(null);
    open?.addEventListener("close", leave);
    return () => open?.removeEventListener("close", leave);
  }, [offer]);
  return dialog;
}
