// The doors to a plan, its rooms and pauses, and to the lists that plans stand in.
import { deletePlan } from "@/lib/services/plans/hide";
import { must } from "../../support/plans";
import { SAYS } from "../says";
import type { World } from "../verbs";
import { action, type Door, type Doors, data, form, list, page, part, request } from "./door";

const onPlan = ({ planId }: World) => ({ planId });

const steps = (status: "active" | "completed" | "archived"): Door[] => [
  action("plans changePlanStatus", ({ planId }) => ({ planId, status })),
  form("/plans/status", ({ planId }) => ({ planId, status })),
  request("PATCH /api/v1/plans/[planId]", () => ({ status })),
];

const PAUSED = { from: "2026-04-01", to: "2026-04-07" };

export const plan: Doors = {
  R: [
    page("/plans/[planId]", SAYS.plan),
    page("/plans/[planId]/timeline", SAYS.plan),
    part("/plans", SAYS.plan),
    part("/go", SAYS.plan, { query: "q=grey" }),
    list("/api/places", SAYS.plan),
    list("/api/v1/plans", SAYS.plan),
    data("/api/v1/plans/[planId]", SAYS.plan),
    data("/api/v1/plans/[planId]/export", SAYS.plan),
    data("/api/v1/plans/[planId]/comments", '"items"'),
  ],
  U: [
    action("plans editPlan", ({ planId }) => ({ planId, title: "Another name" })),
    request("PATCH /api/v1/plans/[planId]", () => ({ startsOn: "2026-02-03" })),
  ],
  D: [
    action("plans deletePlan", onPlan),
    form("/plans/delete", onPlan),
    request("DELETE /api/v1/plans/[planId]"),
    action("plans undeletePlan", onPlan, {
      before: async ({ O }, { planId }) => must(await deletePlan(O.context, { planId })),
      isGone: true,
      // What is in the archive cannot be deleted, so there is nothing to bring back.
      not: ({ status }) => status === "archived",
    }),
  ],
  activate: steps("active"),
  complete: steps("completed"),
  reopen: steps("active"),
  archive: steps("archived"),
  restore: steps("active"),
};

export const pause: Doors = {
  C: [
    action("plans addPause", ({ planId }) => ({ planId, ...PAUSED })),
    request("POST /api/v1/plans/[planId]/pauses", () => PAUSED),
  ],
  R: [data("/api/v1/plans/[planId]/pauses", SAYS.pause)],
  D: [
    action("plans endPause", ({ planId, pauseId }) => ({ planId, pauseId })),
    request("DELETE /api/v1/plans/[planId]/pauses/[pauseId]"),
  ],
};

export const room: Doors = {
  R: [
    page("/plans/[planId]/skills", "Balance on loose stones"),
    page("/plans/[planId]/resources", "The map"),
    page("/plans/[planId]/journal", "Diary"),
  ],
};

export const history: Doors = { R: [page("/plans/[planId]/history", SAYS.goal)] };
export const mentoring: Doors = { R: [part("/mentoring", SAYS.plan)] };
export const team: Doors = {
  R: [
    part("/team", ({ planId }) => planId),
    part("/team", ({ planId }) => planId, { query: "by=area" }),
  ],
};
