import { planStatusDoor } from "@/lib/web/plain-doors";

export const POST = planStatusDoor;
