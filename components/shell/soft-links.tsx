"use client";
// Follows links to our own pages without a reload, from one place for the whole app.
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/** What the browser should do itself: other buttons and keys, downloads, other sites, jumps on the page. */
function isOurs(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return false;
  }
  if (link.target || link.hasAttribute("download") || link.dataset.palette !== undefined)
    return false;
  if (link.origin !== location.origin || link.pathname.startsWith("/api/")) return false;
  const isJump =
    link.hash && link.pathname === location.pathname && link.search === location.search;
  return !isJump;
}

export function SoftLinks() {
  const router = useRouter();
  const [isUnderWay, start] = useTransition();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
      if (!isOurs(event, link)) return;
      event.preventDefault();
      const address = link.pathname + link.search + link.hash;
      start(() => router.push(address, { scroll: link.dataset.scroll !== "keep" }));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  // Shown only where the next page takes its time.
  return isUnderWay ? <div aria-hidden="true" className="under-way print:hidden" /> : null;
}
