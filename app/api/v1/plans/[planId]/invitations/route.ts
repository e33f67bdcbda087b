import { doors } from "@/lib/web/api/doors";
import { listInvitations, sendInvitation } from "@/lib/web/api/operations/people";

export const { GET, POST, PUT, PATCH, DELETE } = doors(listInvitations, sendInvitation);
