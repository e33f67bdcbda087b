import { doors } from "@/lib/web/api/doors";
import { nudgeComment } from "@/lib/web/api/operations/comments";

export const { GET, POST, PUT, PATCH, DELETE } = doors(nudgeComment);
