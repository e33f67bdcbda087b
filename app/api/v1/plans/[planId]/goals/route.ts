import { doors } from "@/lib/web/api/doors";
import { addGoal, listGoals } from "@/lib/web/api/operations/goals";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listGoals, addGoal);
