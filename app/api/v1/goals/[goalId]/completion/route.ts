import { doors } from "@/lib/web/api/doors";
import { completeGoal, reopenGoal } from "@/lib/web/api/operations/goals";

export const { GET, POST, PUT, PATCH, DELETE } = doors(completeGoal, reopenGoal);
