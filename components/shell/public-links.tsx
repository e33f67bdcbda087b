"use client";
import { usePathname } from "next/navigation";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";

/** The header's links, each only where the page does not already offer the same. */
export function PublicLinks() {
  const path = usePathname();
  const isLanding = path === "/";
  const isCatalogue = path.startsWith("/templates");
  return (
    <nav
      aria-label="Main"
      className="-mr-3.5 flex flex-wrap items-center gap-2 has-[>:last-child.bg-card]:mr-0"
    >
      {isLanding || isCatalogue ? null : (
        <Link href="/templates" className={buttonClass("quiet")}>
          Browse templates
        </Link>
      )}
      {isLanding || isCatalogue ? (
        <Link href="/sign-in" className={buttonClass("quiet")}>
          Sign in
        </Link>
      ) : null}
      {isCatalogue ? (
        <Link href="/sign-up" className={buttonClass("plain")}>
          Create account
        </Link>
      ) : null}
    </nav>
  );
}
