// The doors to what is one's own, and to what is everybody's.
import { NOTIFICATION_KINDS } from "@/lib/domain/notifications";
import { SAYS } from "../says";
import { action, type Doors, data, list, page, part, request } from "./door";

const draft = ({ goalId }: { goalId: string }) => ({
  ...{ form: "comment", about: goalId, showing: "table-comment-1", fields: { text: "Not yet." } },
});

/** Every box of the form. */
const TICKED = Object.fromEntries(NOTIFICATION_KINDS.map((kind) => [kind, "on"]));

export const own: Doors = {
  R: [
    part("/settings", SAYS.token),
    part("/today", SAYS.goal),
    list("/api/v1/me", ({ ownerEmail }) => ownerEmail),
    list("/api/v1/me/export", SAYS.plan),
  ],
  end: [action("sessions endSession", ({ sessionId: id }) => ({ id }))],
  revoke: [action("tokens revokeToken", ({ tokenId: id }) => ({ id }))],
  mine: [
    action("notifications markInboxRead", () => ({ until: "2100-01-01T00:00:00.000Z" })),
    action("notifications editNotifications", () => ({ digest: "never", ...TICKED })),
    request("PUT /drafts", draft),
  ],
};

const title = "Small plan";

export const template: Doors = {
  R: [
    page("/templates", title),
    page("/templates/[slug]", title),
    data("/api/v1/templates", title),
    data("/api/v1/templates/[slug]", title),
  ],
};
