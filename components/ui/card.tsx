import type { ComponentProps, ReactNode } from "react";

/** Paper on paper. `isFlush` leaves the padding to rows inside. */
export function Card({
  isFlush = false,
  className,
  ...rest
}: { isFlush?: boolean } & ComponentProps<"div">) {
  return (
    <div className={`card ${isFlush ? "" : "card-roomy"} ${className ?? ""}`.trimEnd()} {...rest} />
  );
}

/** A titled part of a page, found by screen readers as a region of that name. */
export function Section({
  id,
  title,
  aside,
  children,
  className,
}: {
  /** Unique on the page; the heading's id is made from it. */
  id: string;
  title: ReactNode;
  /** Small words or a button at the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section aria-labelledby={`${id}-title`} className={className}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
