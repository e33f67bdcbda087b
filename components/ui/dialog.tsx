"use client";
import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import { Link } from "@/components/ui/link";
import { useWay } from "@/components/ui/use-way";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button";
import { Icon } from "./icon";

/** A native dialog. With `open` it is rendered open by the server, so it works without a script;
 * where there is one it becomes modal. `closeHref` is the page without it. */
export function Dialog({
  id,
  title,
  open = false,
  closeHref,
  children,
}: {
  id: string;
  title: string;
  open?: boolean;
  closeHref: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const way = useWay();
  // When it is asked to close, not when it has closed: that event comes late, and would take back
  // where somebody went meanwhile.
  const leave = (): boolean => !open || way.replace(closeHref, { scroll: false });
  useEffect(() => {
    const shown = dialog.current;
    if (!open || !shown || shown.matches(":modal")) return;
    // Not `close()`: its event would come late and take the page away from this address.
    shown.removeAttribute("open");
    shown.showModal();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      id={id}
      open={open}
      aria-labelledby={`${id}-title`}
      closedby="closerequest"
      className="dialog"
      // Where there is no way to the page without it, it stays.
      onCancel={(event) => {
        if (!leave()) event.preventDefault();
      }}
    >
      <div className="grid gap-5 p-5 sm:p-6">
        <h2 id={`${id}-title`} className="pr-8">
          {title}
        </h2>
        {children}
      </div>
      {/* Last, so that opening leads to the first field and not to the way out. */}
      <Link
        href={closeHref}
        aria-label="Close"
        className={buttonClass("quiet", "small", "absolute top-3.5 right-3.5 w-8 px-0")}
        onClick={(event) => {
          event.preventDefault();
          if (leave()) dialog.current?.close();
        }}
      >
        <Icon name="x" size={18} />
      </Link>
    </dialog>
  );
}

/** Opens the dialog of that id; without a script it is the link to the page that shows it open. */
export function DialogLink({
  dialog,
  variant,
  size,
  className,
  ...rest
}: { dialog: string; variant?: ButtonVariant; size?: ButtonSize } & ComponentProps<typeof Link>) {
  return (
    <Link
      className={buttonClass(variant, size, className)}
      onClick={(event) => {
        const found = document.getElementById(dialog);
        if (!(found instanceof HTMLDialogElement)) return;
        event.preventDefault();
        found.showModal();
      }}
      {...rest}
    />
  );
}
