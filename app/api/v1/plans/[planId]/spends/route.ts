import { doors } from "@/lib/web/api/doors";
import { listSpends } from "@/lib/web/api/operations/budgets";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listSpends);
