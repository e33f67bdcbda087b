import { createElement, Fragment, type ReactNode } from "react";

/** A sentence in parts, so that what matters can carry weight. */
export type SentenceParts = readonly {
  readonly text: string;
  readonly strong?: boolean | undefined;
}[];

export function Sentence({ of }: { of: SentenceParts }) {
  const parts = of.map(({ text, strong }) => (strong ? createElement("strong", null, text) : text));
  return createElement(Fragment, null, ...parts);
}

/** A day or an instant in words, with its exact form for machines. */
export function Time({
  at,
  children,
  className,
}: {
  at: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <time dateTime={at} className={className}>
      {children}
    </time>
  );
}

export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="rounded-small border-line bg-card text-faint border px-1.5 font-sans text-sm">
      {children}
    </kbd>
  );
}

export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
