// Reading what was said on a goal or a plan, page by page, oldest first.

import type { Db } from "../../db/client";
import { commentsIn } from "../../db/comments";
import { type Gate, openGoal, openPlan } from "../../db/gate";
import { accept, type Outcome } from "../../domain/problems";
import type { CommentJson, Page } from "../../views/json";
import { look } from "../change";
import type { Context } from "../context";
import { commentJson } from "./present";

/** `after` is the id of the last comment seen. */
type Wish = { after?: string | undefined; take: number };

/** On the goal and its milestones; deleted ones are left out. */
export const listComments = (
  context: Context,
  { goalId, ...wish }: { goalId: string } & Wish,
): Promise<Outcome<Page<CommentJson>>> =>
  look(context, "comment.read", async (db, scope) => {
    const opened = await openGoal(db, scope, goalId);
    return opened.ok ? page(db, opened.value.gate, goalId, wish) : opened;
  });

/** On the plan as a whole; its goals have their own. */
export const listPlanComments = (
  context: Context,
  { planId, ...wish }: { planId: string } & Wish,
): Promise<Outcome<Page<CommentJson>>> =>
  look(context, "comment.read", async (db, scope) => {
    const gate = await openPlan(db, scope, planId);
    return gate.ok ? page(db, gate.value, null, wish) : gate;
  });

async function page(db: Db, gate: Gate, goalId: string | null, { after, take }: Wish) {
  const found = await commentsIn(db, gate, goalId, { after, take: take + 1 });
  const items = found.slice(0, take);
  const nextCursor = found.length > take ? (items.at(-1)?.id ?? null) : null;
  return accept({ items: items.map(commentJson), nextCursor });
}
