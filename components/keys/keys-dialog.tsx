"use client";
import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
// What the keys do, and where to switch them off.
import { Link } from "@/components/ui/link";
import { Kbd } from "./kbd";
import { KEYS } from "./single-keys";

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      closedby="any"
      className="dialog"
      onClose={onClose}
    >
      <div className="grid gap-4 p-5 sm:p-6">
        <div className="flex items-center justify-between gap-4">
          <h2 id="keys-title">Keys</h2>
          <button
            type="button"
            aria-label="Close"
            className="rounded-button text-soft hover:bg-wash hover:text-ink -mr-1.5 grid size-8 place-items-center"
            onClick={() => dialog.current?.close()}
          >
            <Icon name="x" size={18} />
          </button>
        </div>
        <dl className="border-line border-t">
          <Row keys={["Ctrl K", "⌘ K"]} does="Search or do, from anywhere" joint="or" />
          {KEYS.map(({ keys, does }) => (
            <Row key={does} keys={keys} does={does} />
          ))}
        </dl>
        <p className="text-soft text-sm">
          Single keys rest while you type.{" "}
          <Link
            href="/settings#keys"
            className="hover:text-ink underline underline-offset-4"
            onClick={() => dialog.current?.close()}
          >
            Switch them off or on
          </Link>
          .
        </p>
      </div>
    </dialog>
  );
}

function Row({ keys, does, joint }: { keys: readonly string[]; does: string; joint?: string }) {
  return (
    <div className="border-line grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-3 border-b py-2">
      <dt className="flex flex-wrap gap-1">
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && joint ? <span className="sr-only"> {joint} </span> : null}
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
