import { tickDoor } from "@/lib/web/list-doors";

export const POST = tickDoor;
