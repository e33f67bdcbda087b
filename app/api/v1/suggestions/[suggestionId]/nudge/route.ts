import { doors } from "@/lib/web/api/doors";
import { nudgeSuggestion } from "@/lib/web/api/operations/suggestions";

export const { GET, POST, PUT, PATCH, DELETE } = doors(nudgeSuggestion);
