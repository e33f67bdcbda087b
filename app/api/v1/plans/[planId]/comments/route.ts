import { doors } from "@/lib/web/api/doors";
import { commentOnPlan, listPlanComments } from "@/lib/web/api/operations/comments";

export const { GET, POST, PUT, PATCH, DELETE } = doors(commentOnPlan, listPlanComments);
