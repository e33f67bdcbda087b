import { doors } from "@/lib/web/api/doors";
import { logSpend } from "@/lib/web/api/operations/budgets";

export const { GET, POST, PUT, PATCH, DELETE } = doors(logSpend);
