import { doors } from "@/lib/web/api/doors";
import { listSuggestions, suggestEdit } from "@/lib/web/api/operations/suggestions";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listSuggestions, suggestEdit);
