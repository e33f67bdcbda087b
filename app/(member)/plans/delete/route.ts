import { deletePlanDoor } from "@/lib/web/plain-doors";

export const POST = deletePlanDoor;
