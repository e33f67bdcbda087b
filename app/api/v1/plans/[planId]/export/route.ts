import { doors } from "@/lib/web/api/doors";
import { exportPlan } from "@/lib/web/api/operations/plans";

export const { GET, POST, PUT, PATCH, DELETE } = doors(exportPlan);
