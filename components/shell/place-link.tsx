"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";

/** A link of the navigation: it knows when one is there, since the frame around pages stays. */
export function PlaceLink({ href, ...rest }: ComponentProps<typeof Link> & { href: string }) {
  const path = usePathname();
  const isHere = path === href || path.startsWith(`${href}/`);
  return <Link prefetch={false} href={href} aria-current={isHere ? "page" : undefined} {...rest} />;
}
