import { doors } from "@/lib/web/api/doors";
import { listEntries, logEntry } from "@/lib/web/api/operations/entries";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listEntries, logEntry);
