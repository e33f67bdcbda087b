// Knows every share link of the installation without what it shows, and takes any of them back.

import { appendEvents } from "../../db/events";
import { allShares, removeAnyShare } from "../../db/shares";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnAnyShare } from "../../schemas/administration";
import type { AnyShares } from "../../views/administration";
import { look } from "../change";
import type { Context } from "../context";
import { administer } from "./administer";

const LINKS_A_PAGE = 50;

export const listLinks = (
  context: Context,
  { before }: { before?: string | undefined } = {},
): Promise<Outcome<AnyShares>> =>
  look(context, "admin.read", async (db, scope) => {
    const { now } = context;
    const found = await allShares(db, scope, { before, take: LINKS_A_PAGE + 1, now });
    const links = found.slice(0, LINKS_A_PAGE);
    return accept({
      links: links.map(({ isResting: _, ...link }) => link),
      nextCursor: found.length > LINKS_A_PAGE ? (links.at(-1)?.id ?? null) : null,
    });
  });

/** The plan's history tells its owner who took it back. */
export const revokeAnyShare = (
  context: Context,
  { shareId }: OnAnyShare,
): Promise<Outcome<{ shareId: string }>> =>
  administer(context, async (tx, scope) => {
    const planId = await removeAnyShare(tx, scope, shareId);
    if (planId === null) return refuse({ code: "not-found" });
    const plan = { planId, personId: scope.personId };
    const event = { verb: "share.revoked", figures: { shareId } } as const;
    await appendEvents(tx, plan, context.now, [event]);
    return accept({ shareId });
  });
