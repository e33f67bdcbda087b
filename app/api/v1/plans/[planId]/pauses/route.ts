import { doors } from "@/lib/web/api/doors";
import { addPause, listPauses } from "@/lib/web/api/operations/plans";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listPauses, addPause);
