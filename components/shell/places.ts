// The places of a member's navigation: only those that exist.
import type { IconName } from "@/components/ui/icons";

export type PlaceKey = "today" | "plans" | "templates" | "settings";
export type Place = { key: PlaceKey; href: string; text: string; icon: IconName };

export const places: readonly Place[] = [
  { key: "today", href: "/today", text: "Today", icon: "sun" },
  { key: "plans", href: "/plans", text: "Plans", icon: "flag" },
  { key: "templates", href: "/templates", text: "Templates", icon: "book-open" },
];

export const settings: Place = {
  key: "settings",
  href: "/settings",
  text: "Settings",
  icon: "settings",
};
