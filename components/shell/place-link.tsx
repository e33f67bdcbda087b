"use client";
import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { Link } from "@/components/ui/link";

/** A link of the navigation: it knows when one is there, since the frame around pages stays. */
export function PlaceLink({ href, ...rest }: ComponentProps<typeof Link> & { href: string }) {
  const path = usePathname();
  const isHere = path === href || path.startsWith(`${href}/`);
  return <Link href={href} aria-current={isHere ? "page" : undefined} {...rest} />;
}
