import type { ReactNode } from "react";
import { Brand } from "./brand";
import { PublicLinks } from "./public-links";
import { SkipLink } from "./skip-link";

/** The frame of every page a stranger sees. */
export function PublicShell({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-4 sm:px-8">
      <SkipLink />
      <header className="flex min-h-20 flex-wrap items-center justify-between gap-x-4 print:hidden">
        <Brand href="/" />
        <PublicLinks />
      </header>
      <main id="main" tabIndex={-1} className="w-full min-w-0 flex-1 pt-4 pb-16">
        {children}
      </main>
      <footer className="border-line text-faint border-t py-6 text-sm print:hidden">
        Runs on your own machine. Your data stays in your PostgreSQL.
      </footer>
    </div>
  );
}
