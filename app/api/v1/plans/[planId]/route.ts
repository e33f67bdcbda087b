import { doors } from "@/lib/web/api/doors";
import { deletePlan, editPlan, getPlan } from "@/lib/web/api/operations/plans";

export const { GET, POST, PUT, PATCH, DELETE } = doors(getPlan, editPlan, deletePlan);
