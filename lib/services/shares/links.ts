// Knows share links: made by the owner, listed with until when, taken back.
import { entriesOfPlan } from "../../db/entries";
import { appendEvents } from "../../db/events";
import { type Gate, openPlan } from "../../db/gate";
import { goalsOf } from "../../db/goals";
import { pausesOf } from "../../db/pauses";
import { nameOf } from "../../db/people";
import type { StoredGoal } from "../../db/rows";
import { addShare, countShares, removeShare, type Snapshot, sharingOf } from "../../db/shares";
import { addDays } from "../../domain/days";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import type { CreateShare, OnShare } from "../../schemas/shares";
import { settings } from "../../settings";
import type { ShareRoom } from "../../views/shares";
import { change, look } from "../change";
import type { Context } from "../context";
import { holdPlan } from "../hold";
import { hashToken, newToken } from "../secrets/random-token";
import { snapshotOf } from "./snapshot";

const MOST_LINKS = 20;
const DAY_MS = 86_400_000;

/** A goal that was let go has its reason beside it, and that is nobody else's. */
const isShareable = ({ isPrivate, state }: StoredGoal): boolean =>
  !isPrivate && state.is !== "dropped";

/** The links there are, and the goals that another one could show. */
export const shareRoom = (context: Context, { planId }: OnPlan): Promise<Outcome<ShareRoom>> =>
  look(context, "share.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    return accept({
      planId,
      canMake: gate.status === "active" || gate.status === "completed",
      ...(await sharingOf(db, gate, context.now)),
    });
  });

export type MadeShare = { id: string; link: string };

/** Takes the picture and makes the link to it; `link` is told here and never again. */
export const createShare = (context: Context, input: CreateShare): Promise<Outcome<MadeShare>> =>
  change(context, "share.create", async (tx, scope) => {
    const held = await holdPlan(tx, scope, input.planId);
    if (!held.ok) return held;
    const gate = held.value;
    if (gate.status === "draft") return refuse({ code: "share.draft" });
    const { now, today } = context;
    if ((await countShares(tx, gate, now)) >= MOST_LINKS) {
      return refuse({ code: "share.too-many", limit: MOST_LINKS });
    }
    const goals = chosen(await goalsOf(tx, gate), input.goalIds);
    if (!goals.ok) return goals;
    const [entries, pauses, owner] = [
      await entriesOfPlan(tx, gate),
      await pausesOf(tx, gate),
      await nameOf(tx, scope),
    ];
    const plan = { id: gate.planId, ...datesOf(gate) };
    const snapshot = snapshotOf(
      { plan, owner, goals: goals.value, entries, pauses, on: today },
      input,
    );
    const token = newToken();
    const shareId = await addShare(tx, gate, {
      tokenHash: hashToken(token),
      snapshot: snapshot as unknown as Snapshot,
      goalIds: goals.value.map(({ id }) => id),
      createdAt: now,
      expiresAt: new Date(now.getTime() + input.days * DAY_MS),
    });
    const until = addDays(today, input.days);
    await appendEvents(tx, gate, now, [{ verb: "share.created", figures: { shareId, until } }]);
    return accept({ id: shareId, link: `${settings().appUrl}/shared/${token}` });
  });

const datesOf = ({ title, startsOn, endsOn }: Gate) => ({ title, startsOn, endsOn });

/** The goals in the plan's own order. One that is not there is not found; a private one is refused. */
function chosen(all: readonly StoredGoal[], ids: readonly string[]): Outcome<StoredGoal[]> {
  const wanted = new Set(ids);
  const found = all.filter(({ id }) => wanted.has(id));
  if (found.length !== wanted.size) return refuse({ code: "not-found" });
  if (!found.every(isShareable)) return refuse({ code: "share.private" });
  return accept(found);
}

/** Takes a link back; what it showed is gone at once, also from a plan in the archive. */
export const revokeShare = (
  context: Context,
  { planId, shareId }: OnShare,
): Promise<Outcome<{ planId: string }>> =>
  change(context, "share.revoke", async (tx, scope) => {
    const opened = await openPlan(tx, scope, planId, { hold: true });
    if (!opened.ok) return opened;
    const gate = opened.value;
    if (!(await removeShare(tx, gate, shareId))) return refuse({ code: "not-found" });
    const event = { verb: "share.revoked", figures: { shareId } } as const;
    await appendEvents(tx, gate, context.now, [event]);
    return accept({ planId });
  });
