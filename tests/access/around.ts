// What stands around the plan of the table: what was said, asked, shared and spent, and what is one's own.
import { db } from "@/lib/db/client";
import { goodUntil } from "@/lib/domain/invitations";
import { hashToken, newToken } from "@/lib/services/secrets/random-token";
import { enter } from "@/lib/services/sessions";
import { createShare } from "@/lib/services/shares/links";
import { createToken } from "@/lib/services/tokens";
import { spentBy } from "../support/money";
import { type Person, somebody } from "../support/people";
import { must, standsIn } from "../support/plans";
import type { Member } from "./cells";
import { SAYS } from "./says";

const WEEK_AGO_MS = 8 * 86_400_000;

/** A guest besides, and an invitation to a stranger with the secret of its link. */
export async function askedX({ O, X }: Record<Member, Person>, planId: string) {
  const guest = await somebody(SAYS.guest);
  await standsIn(planId, guest, "reader");
  const token = newToken();
  const { now: sentAt } = O.context;
  const data = { planId, email: X.email, role: "mentor" as const, tokenHash: hashToken(token) };
  const { id } = await db().invitation.create({
    data: { ...data, sentAt, expiresAt: goodUntil(sentAt) },
    select: { id: true },
  });
  return { guestId: guest.id, invitationId: id, asked: X.email, token };
}

/** A share link of the plan, and somebody to be administrated. */
export async function sharedFor(owner: Person, planId: string, goalIds: string[]) {
  const along = { notes: false, milestones: true, evidence: false };
  const made = must(await createShare(owner.context, { planId, goalIds, days: 30, ...along }));
  const { id: personId, email } = await somebody("Pia");
  const shareToken = made.link.split("/").at(-1) ?? "";
  return { shareId: made.id, shareToken, personId, email };
}

/** A budget with a purpose of its own, and a spend of it. */
export async function moneyOf(owner: Person, planId: string) {
  const spent = await spentBy(owner, planId, { purpose: SAYS.spend });
  await db().budget.update({ where: { id: spent.budgetId }, data: { purpose: SAYS.budget } });
  return spent;
}

/** Another browser and a token of hers. */
export async function ownOf({ id, context }: Person) {
  const { now } = context;
  const { sessionId } = await enter(db(), id, { now, userAgent: "Another" });
  const token = { name: SAYS.token, scope: "read", days: 30 } as const;
  return { sessionId, tokenId: must(await createToken(context, token)).id };
}

/** What a mentor says and suggests, put down as it would be, a week and a day ago. */
export async function saidBy({ id: authorId, context }: Person, goalId: string, planId: string) {
  const createdAt = new Date(context.now.getTime() - WEEK_AGO_MS);
  const shared = { planId, goalId, authorId, createdAt };
  const words = { text: SAYS.comment, html: `<p>${SAYS.comment}</p>` };
  const select = { id: true };
  const comment = await db().comment.create({
    data: { ...shared, ...words, mentions: [] },
    select,
  });
  const changes = { title: SAYS.suggestion };
  const was = { title: SAYS.goal };
  const suggestion = await db().suggestion.create({ data: { ...shared, changes, was }, select });
  return { commentId: comment.id, suggestionId: suggestion.id };
}
