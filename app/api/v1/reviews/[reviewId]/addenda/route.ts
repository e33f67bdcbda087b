import { doors } from "@/lib/web/api/doors";
import { addAddendum } from "@/lib/web/api/operations/reviews";

export const { GET, POST, PUT, PATCH, DELETE } = doors(addAddendum);
