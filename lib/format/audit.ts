// Knows how a verb is said in the audit log: what kind of thing happened, never to what.
import { capitalised } from "./numbers";

const SAID: Record<string, string> = {
  "session.opened": "Signed in",
  "session.ended": "Signed out",
  "account.edited": "Profile edited",
  "account.removed": "Account deleted",
  "account.reset-sent": "Reset link sent",
  "administrator.made": "Made administrator",
  "administrator.unmade": "Administration taken away",
  "manager.added": "Became manager by administration",
  "entry.logged": "Milestone logged",
  "entry.corrected": "Milestone corrected",
  "entry.voided": "Milestone taken away",
  "role.changed": "Role changed",
  "share.created": "Share link made",
  "share.revoked": "Share link taken back",
};

/** "Goal ticked", "Review handed over": the noun, then what happened to it. */
export const auditVerb = (verb: string): string =>
  SAID[verb] ?? capitalised(verb.replace(/[.-]/g, " "));
