import { doors } from "@/lib/web/api/doors";
import { addBudget, listBudgets } from "@/lib/web/api/operations/budgets";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listBudgets, addBudget);
