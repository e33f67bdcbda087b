// Notes when a guest opened a plan or its history, so that the next time she is told what is new.
import { permit } from "../../access/permit";
import { db } from "../../db/client";
import { isId } from "../../db/ids";
import { noteLook } from "../../db/mentoring";
import type { OnPlan } from "../../schemas/plans";
import type { Context } from "../context";

/** Changes nothing of the plan and leaves no event; on a plan that is not hers, nothing at all. */
export async function looked({ viewer, now }: Context, { planId }: OnPlan): Promise<void> {
  const scope = permit(viewer, "self.read");
  if (scope.ok && isId(planId)) await noteLook(db(), scope.value, planId, now);
}
