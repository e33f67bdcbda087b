import { doors } from "@/lib/web/api/doors";
import { unvoidSpend, voidSpend } from "@/lib/web/api/operations/budgets";

export const { GET, POST, PUT, PATCH, DELETE } = doors(voidSpend, unvoidSpend);
