import { commentOnPlanDoor } from "@/lib/web/plain-doors";

export const POST = commentOnPlanDoor;
