import { doors } from "@/lib/web/api/doors";
import { takeSuggestion, untakeSuggestion } from "@/lib/web/api/operations/suggestions";

export const { GET, POST, PUT, PATCH, DELETE } = doors(takeSuggestion, untakeSuggestion);
