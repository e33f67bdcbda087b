import type { PlanStatus } from "../domain/plans";
import type { OutsideStatus } from "../domain/reviews/state";

/** Plans owned, by status; drafts are left out. */
export type PlanCounts = { active: number; completed: number; archived: number };

export type PersonRow = PlanCounts & {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  isAdministrator: boolean;
  isClosed: boolean;
};

export type PeopleList = { people: PersonRow[]; nextCursor: string | null };

/** `reviews`: how far each is that both sides handed in, until both have signed. */
export type CountedPlanRow = {
  id: string;
  status: PlanStatus;
  goals: number;
  people: number;
  isManager: boolean;
  reviews: OutsideStatus[];
};

/** `isOwn`: it is who asks herself; `isLast`: no other administrator is left. */
export type PersonDetail = PersonRow & {
  timeZone: string;
  isOwn: boolean;
  isLast: boolean;
  plans: CountedPlanRow[];
};

/** `isWaiting`: the template file says it, and an administrator decided for another. */
export type TemplateVersionRow = {
  key: string;
  version: number;
  title: string;
  isCurrent: boolean;
  isWaiting: boolean;
  createdAt: Date;
};

export type AuditLine = {
  id: string;
  at: Date;
  verb: string;
  actor: { id: string; name: string | null };
  subject: { id: string; name: string | null } | null;
  planId: string | null;
  goalId: string | null;
  entryId: string | null;
};

/** `verbs` are all there can be; `nextCursor` leads to what was earlier. */
export type AuditLog = { lines: AuditLine[]; verbs: string[]; nextCursor: string | null };

export type AnyShareRow = {
  id: string;
  ownerId: string;
  owner: string;
  createdAt: Date;
  expiresAt: Date;
  goals: number;
};

export type AnyShares = { links: AnyShareRow[]; nextCursor: string | null };
