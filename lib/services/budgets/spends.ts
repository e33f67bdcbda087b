// What the owner spends, what she takes back of it, and what her manager approves.
import { randomUUID } from "node:crypto";
import type { Verb } from "../../access/policy";
import {
  countSpends,
  hasGoal,
  insertSpend,
  markSpend,
  openBudget,
  openSpend,
  type StoredBudget,
  type StoredSpend,
  spendWords,
} from "../../db/budgets";
import type { Tx } from "../../db/client";
import { appendEvents } from "../../db/events";
import type { Gate } from "../../db/gate";
import {
  approve,
  logSpend as decideSpend,
  voidSpend as makeVoid,
  SPENDS_A_PLAN,
  unapprove,
  unvoidSpend as unvoid,
} from "../../domain/budgets";
import type { Decided } from "../../domain/events";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { LogSpend, OnSpend } from "../../schemas/budgets";
import type { SpendJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { unlessArchived } from "../hold";
import { spendJson, spendView } from "./present";

const told = async (tx: Tx, gate: Gate, budget: StoredBudget, spend: StoredSpend) =>
  spendJson(spendView(budget, spend, await spendWords(tx, gate, [spend])));

/** Money that is spent already, today or earlier. */
export const logSpend = (
  context: Context,
  { budgetId, goalId, ...input }: LogSpend,
): Promise<Outcome<SpendJson>> =>
  change(context, "spend.log", async (tx, scope) => {
    const { today, now } = context;
    const held = unlessArchived(await openBudget(tx, scope, budgetId, { hold: true }));
    if (!held.ok) return held;
    const { gate, budget } = held.value;
    if (budget.isRemoved) return refuse({ code: "not-found" });
    if ((await countSpends(tx, gate)) >= SPENDS_A_PLAN) {
      return refuse({ code: "spend.too-many", limit: SPENDS_A_PLAN });
    }
    if (goalId !== undefined && !(await hasGoal(tx, gate, goalId))) {
      return refuse({ code: "spend.goal-unknown" });
    }
    const { amount, spentOn: on = today, purpose, evidence = null } = input;
    const decided = decideSpend(budget, { id: randomUUID(), amount, on }, today);
    if (!decided.ok) return decided;
    const { next, events } = decided.value;
    const words = { goalId: goalId ?? null, purpose, evidence, loggedAt: now };
    const spend = await insertSpend(tx, gate, { ...next, ...words });
    await appendEvents(tx, gate, now, events);
    return accept(await told(tx, gate, budget, spend));
  });

type Decide = (spend: StoredSpend, budget: StoredBudget) => Outcome<Decided<StoredSpend>>;
type Marks = Parameters<typeof markSpend>[3];

/** One mark on a spend, from lock to event. */
const mark = (
  context: Context,
  { spendId }: OnSpend,
  verb: Verb,
  decide: Decide,
  marks: (gate: Gate) => Marks,
): Promise<Outcome<SpendJson>> =>
  change(context, verb, async (tx, scope) => {
    const held = unlessArchived(await openSpend(tx, scope, spendId, { hold: true }));
    if (!held.ok) return held;
    const { gate, budget, spend } = held.value;
    const decided = decide(spend, budget);
    if (!decided.ok) return decided;
    const marked = await markSpend(tx, gate, spendId, marks(gate));
    await appendEvents(tx, gate, context.now, decided.value.events);
    return accept(await told(tx, gate, budget, marked));
  });

/** It counts no more; it stays as a trace. */
export const voidSpend = (context: Context, input: OnSpend) =>
  mark(context, input, "spend.void", makeVoid, () => ({ voidedAt: context.now }));

export const unvoidSpend = (context: Context, input: OnSpend) =>
  mark(context, input, "spend.void", unvoid, () => ({ voidedAt: null }));

export const approveSpend = (context: Context, input: OnSpend) =>
  mark(context, input, "spend.approve", approve, ({ personId }) => ({
    approvedAt: context.now,
    approvedById: personId,
  }));

/** Takes an approval back, whichever manager's it was. */
export const unapproveSpend = (context: Context, input: OnSpend) =>
  mark(context, input, "spend.approve", unapprove, () => ({
    approvedAt: null,
    approvedById: null,
  }));
