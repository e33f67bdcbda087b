import type { ReactNode } from "react";
import { Brand, BrandMark } from "./brand";

/** A page with one thing to say: not here, something broke. */
export function PlainPage({
  title,
  children,
  action,
  picture,
}: {
  title: string;
  children: ReactNode;
  action: ReactNode;
  /** Stands over the title instead of the mark. */
  picture?: ReactNode;
}) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-4 sm:px-8">
      <header className="flex min-h-20 items-center">
        <Brand href="/" />
      </header>
      <main className="grid flex-1 content-center justify-items-center gap-4 pb-32 text-center">
        {picture ?? <BrandMark size={72} />}
        <h1>{title}</h1>
        <div className="text-soft max-w-md text-lg">{children}</div>
        <div className="mt-3">{action}</div>
      </main>
    </div>
  );
}
