"use client";
// Follows links to our own pages, and forms that only ask for one, without a reload, from one place
// for the whole app. Where there is no connection it says so and stays: the browser would leave the
// page for one of its own.
import { useEffect, useTransition } from "react";
import { UnderWay } from "@/components/ui/under-way";
import { useWay } from "@/components/ui/use-way";
import { OfflineNote } from "./offline-note";

/** What the browser should do itself: other buttons and keys, downloads, other sites, jumps on the page. */
function isOurs(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return false;
  }
  if (link.target || link.hasAttribute("download") || link.dataset.palette !== undefined)
    return false;
  if (!isPage(link)) return false;
  const isJump =
    link.hash && link.pathname === location.pathname && link.search === location.search;
  return !isJump;
}

const isPage = ({ origin, pathname }: URL | HTMLAnchorElement): boolean =>
  origin === location.origin && !pathname.startsWith("/api/");

/** The page a form asks for with what was filled in; null where it sends something, or where its
 * button says otherwise. */
function askedFor(form: HTMLFormElement, submitter: HTMLElement | null): URL | null {
  const own = ["formaction", "formmethod", "formtarget"];
  if (form.method !== "get" || form.target || own.some((name) => submitter?.hasAttribute(name))) {
    return null;
  }
  const page = new URL(form.getAttribute("action") ?? "", location.href);
  page.search = "";
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string") page.searchParams.append(name, value);
  }
  return isPage(page) ? page : null;
}

export function SoftWays() {
  const way = useWay();
  const [isUnderWay, start] = useTransition();
  useEffect(() => {
    const go = (to: URL | HTMLAnchorElement, { scroll }: DOMStringMap) =>
      start(() => {
        way.push(to.pathname + to.search + to.hash, { scroll: scroll !== "keep" });
      });
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
      if (!isOurs(event, link)) return;
      event.preventDefault();
      go(link, link.dataset);
    };
    const ask = (event: SubmitEvent) => {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
      const page = askedFor(form, event.submitter);
      if (page === null) return;
      event.preventDefault();
      go(page, form.dataset);
    };
    document.addEventListener("click", follow);
    document.addEventListener("submit", ask);
    return () => {
      document.removeEventListener("click", follow);
      document.removeEventListener("submit", ask);
    };
  }, [way]);
  return (
    <>
      {isUnderWay ? <UnderWay /> : null}
      <OfflineNote />
    </>
  );
}
