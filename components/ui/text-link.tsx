import type { ComponentProps } from "react";
import { Link } from "@/components/ui/link";

/** A link within words: underlined, since colour alone says nothing. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      className={`rounded-small decoration-edge hover:decoration-ink underline underline-offset-3 ${className ?? ""}`}
      {...rest}
    />
  );
}
