import { doors } from "@/lib/web/api/doors";
import { getProgress } from "@/lib/web/api/operations/goals";

export const { GET, POST, PUT, PATCH, DELETE } = doors(getProgress);
