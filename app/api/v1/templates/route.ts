import { doors } from "@/lib/web/api/doors";
import { listTemplates } from "@/lib/web/api/operations/catalogue";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listTemplates);
