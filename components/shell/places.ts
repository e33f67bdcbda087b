// The places of a member's navigation: only those that are hers.
import type { IconName } from "@/components/ui/icons";
import type { Standing } from "@/lib/views/places";

export type PlaceKey =
  | "today"
  | "plans"
  | "team"
  | "mentoring"
  | "inbox"
  | "templates"
  | "settings"
  | "administration";
/** `press`: the single key that leads there. */
export type Place = {
  key: PlaceKey;
  href: string;
  text: string;
  icon: IconName;
  press?: string;
};

const today: Place = { key: "today", href: "/today", text: "Today", icon: "sun", press: "t" };
const plans: Place = { key: "plans", href: "/plans", text: "Plans", icon: "flag", press: "p" };
const team: Place = { key: "team", href: "/team", text: "Team", icon: "users" };
const mentoring: Place = {
  key: "mentoring",
  href: "/mentoring",
  text: "Mentoring",
  icon: "message-circle",
};
const inbox: Place = {
  key: "inbox",
  href: "/notifications",
  text: "Inbox",
  icon: "bell",
  press: "i",
};
const templates: Place = {
  key: "templates",
  href: "/templates",
  text: "Templates",
  icon: "book-open",
};

export const settings: Place = {
  key: "settings",
  href: "/settings",
  text: "Settings",
  icon: "settings",
};

/** Of who runs the installation alone. */
export const administration: Place = {
  key: "administration",
  href: "/admin",
  text: "Administration",
  icon: "shield",
};
/** In the order of the side. */
export const placesOf = ({ isManager, isMentor }: Standing): Place[] => [
  today,
  plans,
  ...(isManager ? [team] : []),
  ...(isMentor ? [mentoring] : []),
  inbox,
  templates,
];

const MOST_ON_BAR = 4;

/** On narrow screens: what one comes for most often; the search leads to the rest. */
export const barOf = (standing: Standing): Place[] =>
  [...placesOf(standing).filter(({ key }) => key !== "templates"), templates, settings]
    .filter(({ key }, _, all) => key !== "templates" || all.length <= MOST_ON_BAR)
    .slice(0, MOST_ON_BAR);

const isWithin = (path: string, href: string): boolean =>
  path === href || path.startsWith(`${href}/`);

/** Whether a path is a place or something within it; a review is within its plan. */
export const isThere = (path: string, href: string): boolean =>
  isWithin(path, href) || (href === plans.href && isWithin(path, "/reviews"));

/** The place that a path is at or within; undefined for none. */
export const placeAt = (path: string, standing: Standing): PlaceKey | undefined =>
  [...placesOf(standing), settings, administration].find(({ href }) => isThere(path, href))?.key;
