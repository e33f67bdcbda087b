import { doors } from "@/lib/web/api/doors";
import { endPause } from "@/lib/web/api/operations/plans";

export const { GET, POST, PUT, PATCH, DELETE } = doors(endPause);
