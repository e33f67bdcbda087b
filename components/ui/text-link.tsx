import Link from "next/link";
import type { ComponentProps } from "react";

/** A link within words: underlined, since colour alone says nothing. */
export function TextLink({ className, prefetch = false, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      prefetch={prefetch}
      className={`rounded-small decoration-edge hover:decoration-ink underline underline-offset-3 ${className ?? ""}`}
      {...rest}
    />
  );
}
