import { tickDoor } from "@/lib/web/plain-doors";

export const POST = tickDoor;
