"use server";
// Doors to what happens to a whole plan: its name, dates, pauses, its life, and back.
import { AddPause, EditPlan, EndPause, OnPlan } from "../schemas/plans";
import { addPause as pause, endPause as unpause } from "../services/pauses";
import { editPlan as edit } from "../services/plans/edit";
import { undeletePlan as bringBack, deletePlan as remove } from "../services/plans/hide";
import { formAction } from "../web/form-action";
import { afterDelete } from "../web/plain-doors";
import { optional } from "../web/read-form";

const toPlan = ({ id }: { id: string }) => `/plans/${id}`;

/** Name and start from the plan's form, which closes when it is saved. */
export const editPlan = formAction(EditPlan, edit, { to: toPlan });
/** A step of the plan's life, from where one stands. */
export const changePlanStatus = formAction(EditPlan, edit);
export const addPause = formAction(AddPause, pause, {
  fields: { reason: optional },
  say: () => "These days are paused.",
});
export const endPause = formAction(EndPause, unpause);
export const deletePlan = formAction(OnPlan, remove, { to: afterDelete });
export const undeletePlan = formAction(OnPlan, bringBack, {
  to: ({ planId }) => `/plans/${planId}`,
});
