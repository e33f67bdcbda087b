// A link to one of our own pages: a plain anchor, so that a page full of them costs next to nothing.
// `SoftWays` makes them move without a reload; without a script they are links all the same.
import type { ComponentProps } from "react";

/** `scroll={false}` stays where one has scrolled to. */
export type LinkProps = ComponentProps<"a"> & { href: string; scroll?: boolean };

export function Link({ scroll = true, children, ...rest }: LinkProps) {
  return (
    <a data-scroll={scroll ? undefined : "keep"} {...rest}>
      {children}
    </a>
  );
}
