// Plans, and what is asked of a whole plan.
import {
  ExportPlan,
  listOf,
  PauseAnswer,
  PlanAnswer,
  PlanListPage,
  PlansPage,
} from "@/lib/schemas/api";
import { PlanExportAnswer } from "@/lib/schemas/api-export";
import { AddPause, EditPlan, EndPause, OnPlan, StartPlan } from "@/lib/schemas/plans";
import { exportPlan as takeOut } from "@/lib/services/export";
import {
  addPause as pause,
  listPauses as pausesOf,
  endPause as unpause,
} from "@/lib/services/pauses";
import { editPlan as edit } from "@/lib/services/plans/edit";
import { deletePlan as hide } from "@/lib/services/plans/hide";
import { readPlan, readPlans } from "@/lib/services/plans/read";
import { startPlan as start } from "@/lib/services/plans/start";
import { operation } from "../operation";
import { mapped, pageOf, sealed } from "../paging";

export const listPlans = operation({
  id: "listPlans",
  method: "GET",
  path: "/plans",
  summary: "Every plan you can read, newest first",
  input: PlansPage,
  answer: listOf(PlanAnswer),
  run: (context, { limit, cursor }) =>
    mapped(readPlans(context, { before: cursor, take: limit }), sealed),
});

export const startPlan = operation({
  id: "startPlan",
  method: "POST",
  path: "/plans",
  summary: "Start a plan from a template on a day",
  input: StartPlan,
  status: 201,
  answer: PlanAnswer,
  problems: ["template.unknown", "plan.too-many"],
  run: start,
});

export const getPlan = operation({
  id: "getPlan",
  method: "GET",
  path: "/plans/{planId}",
  summary: "One plan with its goals",
  input: OnPlan,
  answer: PlanAnswer,
  run: readPlan,
});

export const editPlan = operation({
  id: "editPlan",
  method: "PATCH",
  path: "/plans/{planId}",
  summary: "Rename a plan, move its start, or lead it through its life",
  input: EditPlan,
  answer: PlanAnswer,
  problems: ["plan.archived", "plan.status"],
  run: edit,
});

export const deletePlan = operation({
  id: "deletePlan",
  method: "DELETE",
  path: "/plans/{planId}",
  summary: "Hide a plan; for thirty days it can be brought back",
  input: OnPlan,
  status: 204,
  answer: null,
  run: hide,
});

export const listPauses = operation({
  id: "listPauses",
  method: "GET",
  path: "/plans/{planId}/pauses",
  summary: "The plan's pauses, earliest first",
  input: PlanListPage,
  answer: listOf(PauseAnswer),
  run: (context, { planId, ...wish }) =>
    mapped(pausesOf(context, { planId }), ({ items }) => pageOf(items, wish)),
});

export const addPause = operation({
  id: "addPause",
  method: "POST",
  path: "/plans/{planId}/pauses",
  summary: "Pause a plan; both days are paused",
  input: AddPause,
  status: 201,
  answer: PauseAnswer,
  problems: ["pause.order", "pause.overlap", "plan.archived"],
  run: pause,
});

export const endPause = operation({
  id: "endPause",
  method: "DELETE",
  path: "/plans/{planId}/pauses/{pauseId}",
  summary: "Take a pause away, as if it had never been",
  input: EndPause,
  status: 204,
  answer: null,
  problems: ["plan.archived"],
  run: unpause,
});

export const exportPlan = operation({
  id: "exportPlan",
  method: "GET",
  path: "/plans/{planId}/export",
  summary: "The whole plan as one document: blueprint, dates, states, milestones, pauses",
  input: ExportPlan,
  answer: PlanExportAnswer,
  run: (context, { planId }) => takeOut(context, { planId }),
});
