import { doors } from "@/lib/web/api/doors";
import { getMe } from "@/lib/web/api/operations/catalogue";

export const { GET, POST, PUT, PATCH, DELETE } = doors(getMe);
