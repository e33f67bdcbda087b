import { addOneDoor } from "@/lib/web/plain-doors";

export const POST = addOneDoor;
