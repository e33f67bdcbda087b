// The doors to budgets and what is spent of them.
import { removeBudget } from "@/lib/services/budgets/edit";
import { approveSpend, voidSpend } from "@/lib/services/budgets/spends";
import { must } from "../../support/plans";
import { SAYS } from "../says";
import type { World } from "../verbs";
import type { Cast } from "../world";
import { action, type Doors, data, part, request } from "./door";

const onBudget = ({ budgetId }: World) => ({ budgetId });
const onSpend = ({ spendId }: World) => ({ spendId });
const ALLOWANCE = { currency: "USD", per: "year", purpose: "Courses" };

const voided = async ({ O }: Cast, world: World) =>
  must(await voidSpend(O.context, onSpend(world)));
/** What is spent of a budget stands in its removal's way. */
const removed = async (cast: Cast, world: World) => {
  await voided(cast, world);
  must(await removeBudget(cast.O.context, onBudget(world)));
};
const approved = async ({ M }: Cast, world: World) =>
  must(await approveSpend(M.context, onSpend(world)));
const none = () => null;

export const budget: Doors = {
  R: [
    part("/plans/[planId]/resources", SAYS.budget),
    data("/api/v1/plans/[planId]/budgets", SAYS.budget),
  ],
  C: [
    action("budgets addBudget", ({ planId }) => ({ planId, amount: "300", ...ALLOWANCE })),
    request("POST /api/v1/plans/[planId]/budgets", () => ({ amount: 300, ...ALLOWANCE })),
  ],
  U: [
    action("budgets editBudget", (world) => ({ ...onBudget(world), amount: "900" })),
    request("PATCH /api/v1/budgets/[budgetId]", () => ({ amount: 900 })),
  ],
  D: [
    action("budgets removeBudget", onBudget, { before: voided }),
    action("budgets restoreBudget", onBudget, { before: removed }),
    request("DELETE /api/v1/budgets/[budgetId]", none, { before: voided }),
    request("DELETE /api/v1/budgets/[budgetId]/removal", none, { before: removed }),
  ],
};

export const spend: Doors = {
  R: [
    part("/plans/[planId]/resources", SAYS.spend),
    data("/api/v1/plans/[planId]/spends", SAYS.spend),
  ],
  C: [
    action("budgets logSpend", (world) => ({
      ...{ ...onBudget(world), amount: "12.5", purpose: "A map" },
    })),
    request("POST /api/v1/budgets/[budgetId]/spends", () => ({ amount: 12.5, purpose: "A map" })),
  ],
  void: [
    action("budgets voidSpend", onSpend),
    action("budgets unvoidSpend", onSpend, { before: voided }),
    request("PUT /api/v1/spends/[spendId]/void"),
    request("DELETE /api/v1/spends/[spendId]/void", none, { before: voided }),
  ],
  approve: [
    action("budgets approveSpend", onSpend),
    action("budgets unapproveSpend", onSpend, { before: approved }),
    request("PUT /api/v1/spends/[spendId]/approval"),
    request("DELETE /api/v1/spends/[spendId]/approval", none, { before: approved }),
  ],
};
