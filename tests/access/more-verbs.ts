// How share links and administration are tried: every service behind them.
import { randomUUID } from "node:crypto";
import { accept, refuse } from "@/lib/domain/problems";
import * as accounts from "@/lib/services/administration/accounts";
import { readAudit } from "@/lib/services/administration/audit";
import { removeComment } from "@/lib/services/administration/comments";
import { listLinks, revokeAnyShare } from "@/lib/services/administration/links";
import { becomeManager } from "@/lib/services/administration/manage";
import { listPeople, readPerson } from "@/lib/services/administration/pages";
import * as people from "@/lib/services/administration/people";
import * as templates from "@/lib/services/administration/templates";
import { createShare, revokeShare, shareRoom } from "@/lib/services/shares/links";
import { sharedPlan } from "@/lib/services/shares/page";
import { listTemplates, readTemplate } from "@/lib/services/templates";
import { SMALL } from "../support/plans";
import type { Verbs } from "./verbs";

const { key } = SMALL;
const OTHER = { text: JSON.stringify({ ...SMALL, key: "other" }) };

export const SHARES: Verbs = {
  C: {
    share: (context, { planId, goalIds }) =>
      createShare(context, {
        ...{ planId, goalIds, days: 7 },
        ...{ notes: true, milestones: true, evidence: true },
      }),
  },
  R: {
    links: async (context, { planId, shareId }) => {
      const room = await shareRoom(context, { planId });
      if (!room.ok) return room;
      return room.value.links.some(({ id }) => id === shareId)
        ? room
        : refuse({ code: "not-found" });
    },
  },
  revoke: { revoke: (context, { planId, shareId }) => revokeShare(context, { planId, shareId }) },
};

/** The link is the whole permission. */
export const sharedPage: Verbs = {
  R: {
    page: async ({ now }, { shareToken }) => {
      const page = await sharedPlan(shareToken, now);
      return page ? accept(page) : refuse({ code: "not-found" });
    },
  },
};

export const template: Verbs = {
  R: {
    template: () => readTemplate(key),
    "list of templates": async () => accept(await listTemplates()),
  },
};

/** A part of the page of a person: whose plan it is, how it stands, how much is in it. */
export const counts: Verbs = {
  R: {
    "person of the administration": async (context, { planId, ownerId }) => {
      const person = await readPerson(context, { personId: ownerId });
      if (!person.ok) return person;
      const isTold = person.value.plans.some(({ id }) => id === planId);
      return isTold ? person : refuse({ code: "not-found" });
    },
  },
};

export const ADMINISTRATION: Verbs = {
  R: {
    people: (context) => listPeople(context),
    person: (context, { personId }) => readPerson(context, { personId }),
    templates: (context) => templates.listVersions(context),
    version: (context) => templates.readVersion(context, { key, version: 1 }),
    audit: (context) => readAudit(context),
    links: (context) => listLinks(context),
  },
  people: {
    add: (context) => {
      const email = `nia-${randomUUID()}@example.org`;
      return accounts.addPerson(context, { name: "Nia", email });
    },
    edit: (context, { personId, email }) =>
      accounts.editPerson(context, {
        personId,
        email,
        was: email,
        name: "Another",
        timeZone: "UTC",
      }),
    make: (context, { personId }) => people.makeAdministrator(context, { personId }),
    unmake: (context, { personId }) => people.unmakeAdministrator(context, { personId }),
    close: (context, { personId }) => people.closeAccount(context, { personId }),
    reopen: (context, { personId }) => people.reopenAccount(context, { personId }),
    reset: (context, { personId }) => people.sendReset(context, { personId }),
    remove: (context, { personId, email }) => people.removeAccount(context, { personId, email }),
  },
  manage: { "become manager": (context, { planId }) => becomeManager(context, { planId }) },
  templates: {
    add: (context) => templates.addTemplate(context, OTHER),
    publish: (context) => templates.publishTemplate(context, { key, version: 1 }),
    // Another one, for every world starts from the small template.
    retire: async (context) => {
      const added = await templates.addTemplate(context, OTHER);
      if (!added.ok) return added;
      const published = await templates.publishTemplate(context, added.value);
      return published.ok ? templates.retireTemplate(context, { key: "other" }) : published;
    },
  },
  links: { revoke: (context, { shareId }) => revokeAnyShare(context, { shareId }) },
  comments: {
    remove: (context, { commentId }) => removeComment(context, { comment: commentId }),
  },
};
