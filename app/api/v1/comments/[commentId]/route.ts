import { doors } from "@/lib/web/api/doors";
import { deleteComment, editComment } from "@/lib/web/api/operations/comments";

export const { GET, POST, PUT, PATCH, DELETE } = doors(deleteComment, editComment);
