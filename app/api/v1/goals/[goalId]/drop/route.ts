import { doors } from "@/lib/web/api/doors";
import { dropGoal, restoreGoal } from "@/lib/web/api/operations/goals";

export const { GET, POST, PUT, PATCH, DELETE } = doors(dropGoal, restoreGoal);
