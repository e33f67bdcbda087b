"use server";
// The door to starting a plan; it ends at the plan.
import { StartPlan } from "../schemas/plans";
import { startPlan as start } from "../services/plans/start";
import { formAction } from "../web/form-action";

export const startPlan = formAction(StartPlan, start, { to: ({ id }) => `/plans/${id}` });
