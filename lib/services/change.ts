// Knows how a verb runs: permit, one transaction, the idempotency row in it, refusals rolled back.
import { permit, type Scope } from "../access/permit";
import type { Verb } from "../access/policy";
import { type Db, db, type Tx, transaction } from "../db/client";
import { planOpenedBy, reopenPlan } from "../db/gate";
import { claimKey, keepAnswer } from "../db/idempotency";
import { accept, type Outcome, type Refusal, refuse } from "../domain/problems";
import type { Context } from "./context";

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super("refused");
  }
}

type Work<T> = (tx: Tx, scope: Scope) => Promise<Outcome<T>>;

/**
 * Runs `work` in one transaction that is undone when it refuses. The value must be plain JSON. Asked a
 * second time with one key it answers what it answered. With `again`, for what others may take back, no
 * answer is kept: it is found anew, by the rights of then.
 */
export async function change<T>(
  context: Context,
  verb: Verb,
  work: Work<T>,
  again?: Work<T>,
): Promise<Outcome<T>> {
  const scope = permit(context.viewer, verb);
  if (!scope.ok) return scope;
  try {
    return await transaction((tx) => once(tx, context, scope.value, work, again));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

async function once<T>(
  tx: Tx,
  { viewer, idempotency }: Context,
  scope: Scope,
  work: Work<T>,
  again: Work<T> | undefined,
): Promise<Outcome<T>> {
  if (idempotency) {
    const asked = `${scope.verb} ${idempotency.bodyHash}`;
    const claim = await claimKey(tx, viewer.personId, idempotency.key, asked);
    if (claim.is === "other-body") return refuse({ code: "idempotency.other-body" });
    if (claim.is === "answered") {
      if (again) return again(tx, scope);
      const may = await mayHearAgain(tx, scope, claim);
      return may.ok ? accept(claim.answer as T) : may;
    }
  }
  const outcome = await work(tx, scope);
  if (!outcome.ok) throw new Refused(outcome);
  if (idempotency) {
    const kept = again ? null : outcome.value;
    await keepAnswer(tx, viewer.personId, idempotency.key, kept, planOpenedBy(scope));
  }
  return outcome;
}

/** Rights count when an answer is told, also the second time. Who left is told again that she did. */
const mayHearAgain = async (
  tx: Tx,
  scope: Scope,
  { planId, answer }: { planId: string | null; answer: unknown },
): Promise<Outcome<unknown>> =>
  planId === null || scope.verb === "plan.leave"
    ? accept(null)
    : reopenPlan(tx, scope, planId, answer);

/** Runs a reading verb without a transaction. */
export async function look<T>(
  context: Context,
  verb: Verb,
  work: (db: Db, scope: Scope) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const scope = permit(context.viewer, verb);
  return scope.ok ? work(db(), scope.value) : scope;
}
