import { doors } from "@/lib/web/api/doors";
import { editBudget, removeBudget } from "@/lib/web/api/operations/budgets";

export const { GET, POST, PUT, PATCH, DELETE } = doors(editBudget, removeBudget);
