import type { ReactNode } from "react";

/** A key as it stands on the keyboard. Beside a link whose name says all, hide it from readers. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="border-line bg-card text-soft rounded-small inline-grid min-w-5 place-items-center border px-1 font-sans text-[0.6875rem] leading-4.5 whitespace-nowrap">
      {children}
    </kbd>
  );
}
