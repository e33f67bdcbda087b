import { quickAddDoor } from "@/lib/web/plain-doors";

export const POST = quickAddDoor;
