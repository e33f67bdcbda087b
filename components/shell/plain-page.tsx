import type { ReactNode } from "react";
import { Brand, BrandMark } from "./brand";

type Words = {
  title: string;
  children: ReactNode;
  action: ReactNode;
};

/** One thing to say: not here, something broke. For use inside a frame. */
export function PlainWords({ title, children, action }: Words) {
  return (
    <div className="grid justify-items-center gap-4 py-16 text-center">
      <BrandMark size={72} />
      <h1>{title}</h1>
      <div className="text-soft max-w-md text-lg">{children}</div>
      <div className="mt-3">{action}</div>
    </div>
  );
}

/** The same as a page of its own, where there is no frame. */
export function PlainPage(words: Words) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-4 sm:px-8">
      <header className="flex min-h-20 items-center">
        <Brand href="/" />
      </header>
      <main className="grid flex-1 content-center pb-24">
        <PlainWords {...words} />
      </main>
    </div>
  );
}
