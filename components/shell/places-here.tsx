"use client";
import { usePathname } from "next/navigation";
import { useLayoutEffect } from "react";
import { isThere } from "./places";

/** Marks where one is in the navigation, for the frame around pages stays when one moves on. */
export function PlacesHere() {
  const path = usePathname();
  // No dependencies: a frame that was drawn anew is marked anew.
  useLayoutEffect(() => {
    for (const link of document.querySelectorAll("nav[data-places] a")) {
      const href = link.getAttribute("href") ?? "";
      if (isThere(path, href)) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  });
  return null;
}
