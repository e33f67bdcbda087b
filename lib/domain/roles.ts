// Knows the four ways to stand on a plan.

export type Role = "owner" | "manager" | "mentor" | "reader";

/** Everybody who comes by invitation. */
export type GuestRole = Exclude<Role, "owner">;

export const GUEST_ROLES = ["manager", "mentor", "reader"] as const satisfies GuestRole[];
