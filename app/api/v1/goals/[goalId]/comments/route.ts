import { doors } from "@/lib/web/api/doors";
import { commentOnGoal, listComments } from "@/lib/web/api/operations/comments";

export const { GET, POST, PUT, PATCH, DELETE } = doors(commentOnGoal, listComments);
