// Knows the four ways to stand on a plan.

export type Role = "owner" | "manager" | "mentor" | "reader";

/** Everybody who comes by invitation. */
export type GuestRole = Exclude<Role, "owner">;

/** What there is to see on a plan, in the order in which it is told. */
export const SIGHTS = [
  "goals",
  "milestones",
  "pauses",
  "plan",
  "comments",
  "history",
  "suggestions",
  "people",
  "money",
  "reviews",
  "shares",
] as const;
export type Sight = (typeof SIGHTS)[number];

export const GUEST_ROLES = ["manager", "mentor", "reader"] as const satisfies GuestRole[];
