// Knows the audit log: account and plan events of everybody, read without what was said.
import { ACCOUNT_VERBS } from "../../db/account-events";
import { type AuditCursor, auditRows } from "../../db/administration/audit";
import { isId } from "../../db/ids";
import { accept, type Outcome } from "../../domain/problems";
import { EVENT_VERBS } from "../../format/events";
import type { AuditLine, AuditLog } from "../../views/administration";
import { look } from "../change";
import type { Context } from "../context";

export const LINES_A_PAGE = 50;
const VERBS: string[] = [...ACCOUNT_VERBS, ...EVENT_VERBS];

export type AuditQuery = {
  personId?: string | undefined;
  verb?: string | undefined;
  before?: string | undefined;
  take?: number;
};

/** One page, latest first. A verb or a person that cannot be filters nothing. */
export const readAudit = (context: Context, query: AuditQuery = {}): Promise<Outcome<AuditLog>> =>
  look(context, "admin.read", async (db, scope) => {
    const { personId, verb, before, take = LINES_A_PAGE } = query;
    const found = await auditRows(db, scope, {
      personId: personId !== undefined && isId(personId) ? personId : undefined,
      verb: VERBS.find((known) => known === verb),
      before: cursorIn(before),
      take: take + 1,
    });
    const rows = found.slice(0, take);
    const last = rows.at(-1);
    return accept({
      lines: rows.map(
        ({ actorId, actor, subjectId, subject, ...row }): AuditLine => ({
          ...row,
          actor: { id: actorId, name: actor },
          subject: subjectId === null ? null : { id: subjectId, name: subject },
        }),
      ),
      verbs: VERBS,
      nextCursor: found.length > take && last ? `${last.at.getTime()}_${last.id}` : null,
    });
  });

/** Where a page ended: its moment and its id. */
function cursorIn(text: string | undefined): AuditCursor | undefined {
  const [, ms, id] = /^(\d{1,15})_(.+)$/.exec(text ?? "") ?? [];
  if (ms === undefined || id === undefined || !isId(id)) return undefined;
  const at = new Date(Number(ms));
  return Number.isNaN(at.getTime()) ? undefined : { at, id };
}
