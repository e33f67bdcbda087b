import { commentOnGoalDoor } from "@/lib/web/plain-doors";

export const POST = commentOnGoalDoor;
