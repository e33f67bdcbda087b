import { doors } from "@/lib/web/api/doors";
import { reopenComment, resolveComment } from "@/lib/web/api/operations/comments";

export const { GET, POST, PUT, PATCH, DELETE } = doors(reopenComment, resolveComment);
