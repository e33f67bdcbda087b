import { doors } from "@/lib/web/api/doors";
import { getDocument } from "@/lib/web/api/operations/all";

export const { GET, POST, PUT, PATCH, DELETE } = doors(getDocument);
