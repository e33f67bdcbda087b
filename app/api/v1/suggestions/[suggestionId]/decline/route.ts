import { doors } from "@/lib/web/api/doors";
import { declineSuggestion, reconsiderSuggestion } from "@/lib/web/api/operations/suggestions";

export const { GET, POST, PUT, PATCH, DELETE } = doors(declineSuggestion, reconsiderSuggestion);
