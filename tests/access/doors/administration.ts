// The doors of who runs the installation.
import { stringify } from "yaml";
import * as people from "@/lib/services/administration/people";
import * as templates from "@/lib/services/administration/templates";
import { must, SMALL } from "../../support/plans";
import type { World } from "../verbs";
import type { Cast } from "../world";
import { action, type Doors, page, part } from "./door";

const { key } = SMALL;
const OTHER = { text: stringify({ ...SMALL, key: "other" }) };
const onPerson = ({ personId }: World) => ({ personId });
const ofOwner = ({ ownerId: personId }: World) => ({ personId });

const administers = async ({ A }: Cast, { personId }: World) =>
  must(await people.makeAdministrator(A.context, { personId }));
const closed = async ({ A }: Cast, { personId }: World) =>
  must(await people.closeAccount(A.context, { personId }));
const added = async ({ A }: Cast) => must(await templates.addTemplate(A.context, OTHER));

export const counts: Doors = {
  R: [part("/admin/people/[personId]", " people on it", { params: ofOwner })],
};

/** How far a review is stands behind the counts of its plan. */
export const reviewStatus = part("/admin/people/[personId]", "people on it · Review ", {
  params: ofOwner,
});

export const administration: Doors = {
  R: [
    page("/admin", ({ email }) => email),
    page("/admin/people/[personId]", ({ email }) => email),
    page("/admin/audit", "Share link made"),
    page("/admin/links", ({ shareId }) => shareId),
    page("/admin/templates", "Small plan"),
    page("/admin/templates/[slug]/[version]", "Small plan"),
  ],
  people: [
    action("administration addPerson", () => ({ name: "Nia", email: "nia@example.org" })),
    action("administration editPerson", ({ personId, email }) => ({
      ...{ personId, email, was: email, name: "Another", timeZone: "Asia/Kathmandu" },
    })),
    action("administration makeAdministrator", onPerson),
    action("administration unmakeAdministrator", onPerson, { before: administers }),
    action("administration closeAccount", onPerson),
    action("administration reopenAccount", onPerson, { before: closed }),
    action("administration sendReset", onPerson),
    action("administration removeAccount", ({ personId, email }) => ({ personId, email })),
  ],
  manage: [action("administration becomeManager", ({ planId }) => ({ planId }))],
  templates: [
    action("administration addTemplate", () => OTHER),
    action("administration publishTemplate", () => ({ key: "other", version: "1" }), {
      before: added,
    }),
    action("administration retireTemplate", () => ({ key })),
  ],
  links: [action("administration revokeAnyShare", ({ shareId }) => ({ shareId }))],
  comments: [action("administration removeComment", ({ commentId: comment }) => ({ comment }))],
};
