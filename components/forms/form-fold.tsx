"use client";
// The fields of a form, folded behind their name; open where something is to be read or gone on with,
// closed again once the form was sent.
import { type ReactNode, useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { useFormState } from "./form";

type Props = {
  /** What opens it. */
  text: string;
  /** More of its name, for those who do not see where it stands. */
  about?: string;
  isOpen?: boolean;
  children: ReactNode;
};

export function FormFold({ text, about, isOpen = false, children }: Props) {
  const state = useFormState();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = fold.current;
    if (state.is !== "done" || !details?.open) return;
    const hadFocus = details.contains(document.activeElement);
    details.open = false;
    if (hadFocus) details.querySelector("summary")?.focus();
  }, [state]);
  return (
    <details ref={fold} open={isOpen || state.is === "refused"} className="group/fold min-w-0">
      <summary className={`${buttonClass("quiet", "small")} cursor-pointer list-none`}>
        {text}
        {about ? <span className="sr-only">, {about}</span> : null}
      </summary>
      <div className="mt-2 grid gap-3">{children}</div>
    </details>
  );
}
