import { doors } from "@/lib/web/api/doors";
import { removeParticipant } from "@/lib/web/api/operations/people";

export const { GET, POST, PUT, PATCH, DELETE } = doors(removeParticipant);
