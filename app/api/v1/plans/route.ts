import { doors } from "@/lib/web/api/doors";
import { listPlans, startPlan } from "@/lib/web/api/operations/plans";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listPlans, startPlan);
