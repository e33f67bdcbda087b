// The places of a member's navigation: only those that exist.
import type { IconName } from "@/components/ui/icons";

export type PlaceKey = "today" | "plans" | "templates" | "settings";
/** `press`: the single key that leads there. */
export type Place = {
  key: PlaceKey;
  href: string;
  text: string;
  icon: IconName;
  press?: string;
};

export const places: readonly Place[] = [
  { key: "today", href: "/today", text: "Today", icon: "sun", press: "t" },
  { key: "plans", href: "/plans", text: "Plans", icon: "flag", press: "p" },
  { key: "templates", href: "/templates", text: "Templates", icon: "book-open" },
];

export const settings: Place = {
  key: "settings",
  href: "/settings",
  text: "Settings",
  icon: "settings",
};

/** Whether a path is a place or something within it. */
export const isThere = (path: string, href: string): boolean =>
  path === href || path.startsWith(`${href}/`);
