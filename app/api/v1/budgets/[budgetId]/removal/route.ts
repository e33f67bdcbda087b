import { doors } from "@/lib/web/api/doors";
import { restoreBudget } from "@/lib/web/api/operations/budgets";

export const { GET, POST, PUT, PATCH, DELETE } = doors(restoreBudget);
