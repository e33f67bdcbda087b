import { doors } from "@/lib/web/api/doors";
import { approveSpend, unapproveSpend } from "@/lib/web/api/operations/budgets";

export const { GET, POST, PUT, PATCH, DELETE } = doors(approveSpend, unapproveSpend);
