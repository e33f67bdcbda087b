import { doors } from "@/lib/web/api/doors";
import { exportMe } from "@/lib/web/api/operations/catalogue";

export const { GET, POST, PUT, PATCH, DELETE } = doors(exportMe);
