// How the verbs of money are tried, on a budget with one spend in it.
import { type Outcome, refuse } from "@/lib/domain/problems";
import { addBudget, editBudget, removeBudget, restoreBudget } from "@/lib/services/budgets/edit";
import { listBudgets, listSpends } from "@/lib/services/budgets/list";
import {
  approveSpend,
  logSpend,
  unapproveSpend,
  unvoidSpend,
  voidSpend,
} from "@/lib/services/budgets/spends";
import type { Context } from "@/lib/services/context";
import { resourcesRoom } from "@/lib/services/plans/rooms";
import type { World } from "./verbs";

type Attempt = (context: Context, world: World) => Promise<Outcome<unknown>>;
type Verbs = Record<string, Record<string, Attempt>>;

/** Of a room only a part may be hidden; a part not shown is not found. */
const inRoom: Attempt = async (context, { planId }) => {
  const room = await resourcesRoom(context, { planId });
  return room.ok && room.value.budgets === null ? refuse({ code: "not-found" }) : room;
};

/** One verb and what takes it back. */
const both =
  <I>(
    of: (world: World) => I,
    ...verbs: ((context: Context, input: I) => Promise<Outcome<unknown>>)[]
  ): Attempt =>
  async (context, world) => {
    let last: Outcome<unknown> = refuse({ code: "not-found" });
    for (const verb of verbs) {
      last = await verb(context, of(world));
      if (!last.ok) return last;
    }
    return last;
  };

const MONEY = { amount: 300, currency: "USD", per: "year" as const, purpose: "Courses" };

export const budget: Verbs = {
  R: { room: inRoom, list: (context, { planId }) => listBudgets(context, { planId }) },
  C: { add: (context, { planId }) => addBudget(context, { planId, ...MONEY }) },
  U: { edit: (context, { budgetId }) => editBudget(context, { budgetId, amount: 900 }) },
  D: {
    "remove and restore": async (context, world) => {
      // What is spent of it stands in the way, to whom it may be told.
      const gone = await voidSpend(context, { spendId: world.spendId });
      if (!gone.ok) return gone;
      return both(({ budgetId }) => ({ budgetId }), removeBudget, restoreBudget)(context, world);
    },
  },
};

const onSpend = ({ spendId }: World) => ({ spendId });

export const spend: Verbs = {
  R: { room: inRoom, list: (context, { planId }) => listSpends(context, { planId }) },
  C: {
    log: (context, { budgetId, goalId }) =>
      logSpend(context, { budgetId, amount: 12.5, purpose: "A map", goalId }),
  },
  void: { "void and back": both(onSpend, voidSpend, unvoidSpend) },
  approve: { "approve and back": both(onSpend, approveSpend, unapproveSpend) },
};
