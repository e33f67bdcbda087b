import { doors } from "@/lib/web/api/doors";
import { deleteGoal, editGoal, getGoal } from "@/lib/web/api/operations/goals";

export const { GET, POST, PUT, PATCH, DELETE } = doors(getGoal, editGoal, deleteGoal);
