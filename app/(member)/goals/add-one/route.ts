import { addOneDoor } from "@/lib/web/list-doors";

export const POST = addOneDoor;
